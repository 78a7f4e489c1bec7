package org.hypothesisstories.workbench.template;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/** Escapes each reference for HTML, unless its value or its name says that it is HTML already. */
final class HtmlEscaping implements ReferenceInsertionEventHandler {
    private static final Pattern NAMED_HTML = Pattern.compile(".*Html(\\(.*\\))?}?", Pattern.DOTALL);

    private final Context context;

    HtmlEscaping(Context context) {
        this.context = context;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof HtmlSafeValue || DisableHtmlEscaping.isIn(context) || NAMED_HTML.matcher(reference).matches()) {
            return value;
        }
        return escape(value.toString());
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
