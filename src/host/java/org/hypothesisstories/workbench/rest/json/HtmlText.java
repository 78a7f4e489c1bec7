package org.hypothesisstories.workbench.rest.json;

/** Plain text as HTML: escaped, with its paragraphs and lines. */
final class HtmlText {
    private HtmlText() {}

    static String of(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        return "<p>" + escaped.replaceAll("\\R{2,}", "</p><p>").replaceAll("\\R", "<br/>") + "</p>";
    }
}
