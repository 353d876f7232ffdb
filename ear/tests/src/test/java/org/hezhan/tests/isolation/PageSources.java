package org.hezhan.tests.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sources of the pages say: which of them have a form, what their workbooks ask for, and what else is answered. */
final class PageSources {

    private static final Path WEB = Path.of(System.getProperty("hezhan.root", "../.."), "web");
    private static final Path PAGES = WEB.resolve("pages/src/main/webapp");
    private static final Path EXPORTS = WEB.resolve("pages/src/main/java/org/hezhan/pages/export");

    private static final Pattern FORM = Pattern.compile("<(?:h:form|p:commandButton)\\b");
    private static final Pattern PART = Pattern.compile("<ui:include src=\"/([^\"]+)\"|<app:([a-z]+)\\b");
    private static final Pattern PARENT = Pattern.compile("\\bextends (\\w+)");
    private static final Pattern WISH =
            Pattern.compile("\\.(text|id|day|month|one|is)\\(\\s*(?:\\w+\\.class,\\s*)?\"([^\"]+)\"\\s*\\)");
    private static final Pattern ASKED = Pattern.compile("(?:\\basked|\\bnew Asked\\(\\w+\\))\\s*\\.\\w+\\(");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern MAPPING = Pattern.compile("<servlet-mapping>.*?</servlet-mapping>", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("<url-pattern>([^<]*)</url-pattern>");

    private PageSources() {}

    /** The pages on which something can be sent. */
    static Set<String> withForm() {
        return files(PAGES, 1, ".xhtml")
                .filter(file -> hasForm(read(file)))
                .map(file -> file.getFileName().toString().replace(".xhtml", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasForm(String page) {
        return FORM.matcher(page).find()
                || PART.matcher(page)
                        .results()
                        .map(PageSources::part)
                        .filter(Files::exists)
                        .anyMatch(part -> hasForm(read(part)));
    }

    private static Path part(MatchResult found) {
        return PAGES.resolve(found.group(1) != null ? found.group(1) : "WEB-INF/tags/" + found.group(2) + ".xhtml");
    }

    /** What a workbook asks for in its address, each with how it reads it; its class and those above it are looked at. */
    static Map<String, String> wishes(String type) {
        var wishes = new TreeMap<String, String>();
        var file = EXPORTS.resolve(type + ".java");
        if (Files.exists(file)) {
            var source = read(file);
            WISH.matcher(source).results().forEach(wish -> wishes.put(wish.group(2), wish.group(1)));
            PARENT.matcher(source).results().forEach(parent -> wishes.putAll(wishes(parent.group(1))));
        }
        return wishes;
    }

    /** Whether everything that this class asks for is asked for by a name that stands there. */
    static boolean isPlain(String type) {
        var source = read(EXPORTS.resolve(type + ".java"));
        return ASKED.matcher(source).results().count()
                == WISH.matcher(source).results().count();
    }

    /** The classes that hand out workbooks. */
    static Set<String> books() {
        return files(EXPORTS, 1, ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Export") || name.equals("TemplateDesk"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The classes that read a parameter off the request themselves. */
    static Set<String> readers() {
        return sources()
                .filter(file -> read(file).matches("(?s).*\\.getParameter(?:Map|Values|Names)?\\(.*"))
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("Calls.java"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All addresses that are answered by something else than a page or a resource of the interface, as they are written. */
    static Set<String> servlets() {
        var annotated = sources()
                .flatMap(file -> SERVLET.matcher(read(file)).results())
                .map(found -> found.group(1).replace("\"", ""));
        var mapped = Stream.of("pages", "api")
                .flatMap(war -> MAPPING.matcher(read(WEB.resolve(war + "/src/main/webapp/WEB-INF/web.xml")))
                        .results())
                .flatMap(mapping -> ADDRESS.matcher(mapping.group()).results())
                .map(found -> found.group(1));
        return Stream.concat(annotated, mapped).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> sources() {
        return Stream.of("pages", "api").flatMap(war -> files(WEB.resolve(war + "/src/main/java"), 20, ".java"));
    }

    private static Stream<Path> files(Path folder, int depth, String ending) {
        try (var files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
