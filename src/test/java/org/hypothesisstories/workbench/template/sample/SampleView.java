package org.hypothesisstories.workbench.template.sample;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;

/** What the sample plugin shows in its templates. */
public class SampleView {
    public String getTitle() {
        return "<b>Title</b>";
    }

    public String text(String text, Long number) {
        return text + number;
    }

    @HtmlSafe
    public String markup() {
        return "<i>safe</i>";
    }

    public List<String> getItems() {
        return List.of("a&b", "c");
    }

    public String getSecret() {
        return "secret";
    }
}
