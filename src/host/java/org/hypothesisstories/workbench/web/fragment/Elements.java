package org.hypothesisstories.workbench.web.fragment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the parts of a module's element that most module types share. */
public final class Elements {
    private Elements() {}

    /** The element's own children of that name, in order. */
    public static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The stripped text of the child, empty when there is none. */
    public static String text(Element parent, String name) {
        return child(parent, name).map(element -> element.getTextContent().strip()).orElse("");
    }

    /** The attribute, empty when it is absent or blank. */
    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name).strip()).filter(value -> !value.isEmpty());
    }

    /** The {@code param} children; a value may be an attribute or the text. */
    public static Map<String, String> params(Element element) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : children(element, "param")) {
            params.put(param.getAttribute("name"), attribute(param, "value").orElse(param.getTextContent().strip()));
        }
        return params;
    }
}
