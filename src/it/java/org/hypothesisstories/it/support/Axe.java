package org.hypothesisstories.it.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Looks for what keeps people with disabilities from using a page, with the rules of axe-core. */
public final class Axe {
    private static final String SCRIPT = read();
    private static final String RUN = """
            var done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations']}).then(function (found) {
              var serious = found.violations.filter(function (rule) { return rule.impact === 'serious' || rule.impact === 'critical'; });
              done(serious.map(function (rule) { return rule.id + ': ' + rule.nodes.map(function (node) { return node.html; }).join(' '); }));
            }, function (failure) { done(['axe failed: ' + failure]); });
            """;

    private final Browser browser;

    public Axe(Browser browser) {
        this.browser = browser;
    }

    /** The serious and critical faults of the page that is open, each with its rule and its elements; all is well when there is none. */
    public List<String> seriousFaults() {
        browser.driver().executeScript(SCRIPT);
        List<?> found = (List<?>) browser.driver().executeAsyncScript(RUN);
        return Stream.ofNullable(found).flatMap(List::stream).map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
