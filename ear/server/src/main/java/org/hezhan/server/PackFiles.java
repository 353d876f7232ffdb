package org.hezhan.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a pack as they are sent to be opened. */
final class PackFiles {
    private PackFiles() {}

    static JsonObject of(Path folder) {
        if (!Files.isRegularFile(folder.resolve("district.properties"))) {
            throw new Trouble(
                    "%s is no pack: it holds no district.properties; copy tenants/districts/_template and fill it."
                            .formatted(folder));
        }
        JsonObjectBuilder files = Json.createObjectBuilder();
        for (Path file : regular(folder)) {
            files.add(folder.relativize(file).toString().replace('\\', '/'), text(file));
        }
        return files.build();
    }

    private static List<Path> regular(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException refused) {
            throw new Trouble("%s cannot be read: %s.".formatted(folder, Trouble.reason(refused)), refused);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException foreign) {
            throw new Trouble("%s is not text in UTF-8: save it as UTF-8.".formatted(file), foreign);
        } catch (IOException refused) {
            throw new Trouble("%s cannot be read: %s.".formatted(file, Trouble.reason(refused)), refused);
        }
    }
}
