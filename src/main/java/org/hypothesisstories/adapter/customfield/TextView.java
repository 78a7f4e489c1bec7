package org.hypothesisstories.adapter.customfield;

/** What a template shows of a field that is one text. */
public final class TextView {
    private final String text;
    private final String help;

    TextView(String text, String help) {
        this.text = text;
        this.help = help;
    }

    public String getText() {
        return text;
    }

    public String getHelp() {
        return help;
    }
}
