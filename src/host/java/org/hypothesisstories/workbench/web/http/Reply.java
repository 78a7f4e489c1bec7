package org.hypothesisstories.workbench.web.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a page answers. */
public sealed interface Reply {
    /** Shows a template inside the frame of the site. */
    static View view(String template, String titleKey) {
        return new View(200, template, titleKey, "", Map.of(), "atl.general");
    }

    /** Sends the browser to a path of this site, given without the context path. */
    static Reply redirect(String path) {
        return new Redirect(path);
    }

    /** Answers a script of one of our pages. */
    static Reply json(int status, Map<String, ?> body) {
        return new Json(status, body);
    }

    /** A template with its values; {@code context} names the web-resource context that plugins add scripts to. */
    record View(int status, String template, String titleKey, String subject, Map<String, Object> values, String context)
            implements Reply {

        public View with(String name, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new View(status, template, titleKey, subject, more, context);
        }

        public View status(int code) {
            return new View(code, template, titleKey, subject, values, context);
        }

        /** What the page is about, shown in the window's title before the page's own name. */
        public View about(String thing) {
            return new View(status, template, titleKey, thing, values, context);
        }

        public View inContext(String webResourceContext) {
            return new View(status, template, titleKey, subject, values, webResourceContext);
        }
    }

    /** Somewhere else on this site. */
    record Redirect(String path) implements Reply {}

    /** Values for a script. */
    record Json(int status, Map<String, ?> body) implements Reply {}

    /** Finished markup inside the frame, for what a plugin has rendered. */
    record Markup(int status, String title, String html, String context) implements Reply {}

    /** The response has been written already. */
    record Written() implements Reply {}
}
