package org.hypothesisstories.workbench.web.frame;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup as a plugin wrote it: a whole page, whose body goes into the frame, or only a body.
 *
 * @param decorator the frame that the page asks for, for instance {@code atl.admin}; empty when it names none
 */
public record PluginHtml(String title, Optional<String> decorator, String body) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern TITLE = Pattern.compile("<title[^>]*>(.*?)</title>", FLAGS);
    private static final Pattern DECORATOR =
            Pattern.compile("<meta\\s+name=[\"']decorator[\"']\\s+content=[\"']([^\"']*)[\"']", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>.*?</head>", FLAGS);

    public static PluginHtml parse(String html) {
        String body = first(BODY, html).orElseGet(() -> HEAD.matcher(html).replaceAll("").replaceAll("(?i)</?html[^>]*>", ""));
        return new PluginHtml(first(TITLE, html).map(String::strip).orElse(""), first(DECORATOR, html), body);
    }

    private static Optional<String> first(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
