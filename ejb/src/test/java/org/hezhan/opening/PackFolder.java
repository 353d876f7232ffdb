package org.hezhan.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packs that the product ships, as folders. */
final class PackFolder {

    private static final Path DISTRICTS = Path.of("..", "tenants", "districts");

    private PackFolder() {}

    static List<String> all() {
        try (var folders = Files.list(DISTRICTS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("_"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> files(String name) {
        var files = new TreeMap<String, String>();
        try (var folder = Files.list(DISTRICTS.resolve(name))) {
            for (var file : folder.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
