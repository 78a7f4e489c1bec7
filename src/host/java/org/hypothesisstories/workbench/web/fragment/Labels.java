package org.hypothesisstories.workbench.web.fragment;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Map;
import org.hypothesisstories.workbench.plugin.PluginModule;
import org.w3c.dom.Element;

/** The text of a {@code label} or {@code tooltip} element in the reader's language. */
final class Labels {
    private final JiraAuthenticationContext authentication;

    Labels(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** The element's text, else the module's name. */
    String label(PluginModule module, Map<String, Object> context) {
        return Elements.child(module.xml(), "label").map(element -> text(element, context))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> module.name(authentication.getLocale()));
    }

    String optional(PluginModule module, String name, Map<String, Object> context) {
        return Elements.child(module.xml(), name).map(element -> text(element, context)).orElse("");
    }

    private String text(Element element, Map<String, Object> context) {
        String text = Elements.attribute(element, "key")
                .map(key -> authentication.getI18nHelper().getText(key))
                .orElseGet(() -> element.getTextContent().strip());
        return LinkText.fill(text, context);
    }
}
