package org.hezhan.tests.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A page as it came over the wire, or a workbook. */
record Shown(URI address, int status, Map<String, List<String>> headers, byte[] bytes) {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern STATE = Pattern.compile(
            "(name=\"jakarta\\.faces\\.ViewState\"[^>]*? value=\"|ViewState:0\"><!\\[CDATA\\[)([^\"\\]]+)");
    private static final Pattern CODED = Pattern.compile("&#x([0-9a-fA-F]+);");
    private static final List<String> PASSING =
            List.of("X-Request-Id", "Date", "Content-Length", "Connection", "Set-Cookie", "Transfer-Encoding");

    String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().getFirst())
                .findFirst()
                .orElse("");
    }

    /** What is written in it; a workbook is unpacked, so that no byte stays unread. */
    String text() {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, UTF_8);
        }
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var text = new StringBuilder();
            for (var entry : Collections.list(zip.getEntries())) {
                var content = new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
                text.append(entry.getName()).append('\n').append(content).append('\n');
            }
            return CODED.matcher(text)
                    .replaceAll(
                            coded -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(coded.group(1), 16))))
                    .replaceAll("<dcterms:[^>]*>[^<]*<", "<");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Form> forms() {
        return Form.in(text()).stream()
                .map(form -> form.isOfPage() ? form.with(Map.of("primefaces.nonce", nonce())) : form)
                .toList();
    }

    private String nonce() {
        var found = NONCE.matcher(header("Content-Security-Policy"));
        return found.find() ? found.group(1) : "";
    }

    /** The token of the view that the server keeps for this page, or nothing. */
    String state() {
        var found = STATE.matcher(text());
        return found.find() ? found.group(2) : "";
    }

    /** The same with what may differ between two equal answers taken out, and with what it named. */
    Asked without(String... named) {
        var told = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        told.putAll(headers);
        var policy = header("Content-Security-Policy");
        var nonce = nonce();
        var body = STATE.matcher(text()).replaceAll("$1STATE");
        if (!nonce.isEmpty()) {
            body = body.replace(nonce, "NONCE");
            told.put("Content-Security-Policy", List.of(policy.replace(nonce, "NONCE")));
        }
        var request = header("X-Request-Id");
        body = request.isEmpty() ? body : body.replace(request, "REQUEST");
        for (var one : named) {
            body = body.replace(one, "NAMED");
            told.replaceAll((name, values) ->
                    values.stream().map(value -> value.replace(one, "NAMED")).toList());
        }
        PASSING.forEach(told::remove);
        return new Asked(status, "", body, told).unsung();
    }
}
