package org.hezhan.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Looking at a page: a picture that is kept, no barrier that axe finds at level A or AA, nothing beyond the edge. */
final class Look {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Look() {}

    /** Keeps the picture as journey, page, language and width, then checks the page. */
    static void at(Page page, String journey, String name) {
        picture(page, journey, name);
        hasNoBarriers(page);
        fitsItsScreen(page);
    }

    /** The whole page as one screen, so that what sticks to an edge is drawn at that edge. */
    static void picture(Page page, String journey, String name) {
        var screen = page.viewportSize();
        var height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(screen.width, Math.max(height, screen.height));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve("%s-%s-%s-%d.png".formatted(journey, name, language(page), screen.width))));
        page.setViewportSize(screen.width, screen.height);
    }

    static void hasNoBarriers(Page page) {
        var found = new AxeBuilder(page)
                .setLegacyMode(true).withTags(LEVEL_AA).analyze().getViolations().stream()
                        .map(Look::told)
                        .toList();
        assertThat(found).as("barriers of %s", page.url()).isEmpty();
    }

    static void fitsItsScreen(Page page) {
        var beyond = page.evaluate("""
                () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
                  ['scrolls to ' + document.documentElement.scrollWidth].concat([...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .slice(0, 5).map(e => e.tagName + '.' + e.className))
                """);
        assertThat((List<?>) beyond).as("beyond the edge of %s", page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp()
                + rule.getNodes().stream().limit(5).map(Look::told).collect(Collectors.joining());
    }

    private static String told(CheckedNode node) {
        return "\n    " + node.getTarget() + " " + node.getHtml();
    }

    private static String language(Page page) {
        return String.valueOf(page.evaluate("() => document.documentElement.lang.split('-')[0]"));
    }
}
