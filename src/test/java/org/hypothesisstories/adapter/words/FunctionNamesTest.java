package org.hypothesisstories.adapter.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.hypothesisstories.application.port.TransitionPreview;
import org.hypothesisstories.testing.Descriptor;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FunctionNamesTest {

    @Test
    void callsOursAsTheWorkflowEditorDoes() {
        List<Element> functions = Descriptor.read().all("workflow-function");
        assertFalse(functions.isEmpty());
        for (Element function : functions) {
            assertEquals(function.getAttribute("i18n-name-key"), FunctionNames.textKey(function.getAttribute("key")));
        }
    }

    @Test
    void callsOthersByTheirClass() {
        assertEquals("Send Chat Message", FunctionNames.of(
                new TransitionPreview.Function("com.example.SendChatMessagePostFunction", "com.example.chatsend-function"), PluginTexts.english()));
        assertEquals("", FunctionNames.of(new TransitionPreview.Function("", ""), PluginTexts.english()));
    }
}
