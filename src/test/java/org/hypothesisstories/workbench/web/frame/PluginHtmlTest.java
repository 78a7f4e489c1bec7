package org.hypothesisstories.workbench.web.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PluginHtmlTest {
    @Test
    void takesBodyTitleAndDecoratorOfAWholePage() {
        PluginHtml html = PluginHtml.parse("<html><head><title> Set up </title><meta name=\"decorator\" content=\"atl.admin\"></head>"
                + "<body class='x'><p>Hello</p></body></html>");

        assertEquals(new PluginHtml("Set up", Optional.of("atl.admin"), "<p>Hello</p>"), html);
    }

    @Test
    void takesPartOfAPageAsItIs() {
        assertEquals(new PluginHtml("", Optional.empty(), "<p>Hello</p>"), PluginHtml.parse("<p>Hello</p>"));
    }
}
