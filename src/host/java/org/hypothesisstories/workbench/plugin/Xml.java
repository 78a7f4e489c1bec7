package org.hypothesisstories.workbench.plugin;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reading of descriptor elements. */
public final class Xml {
    private Xml() {
    }

    /** The child elements, in order. */
    public static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** The child elements of this name, in order. */
    public static Stream<Element> children(Element parent, String name) {
        return children(parent).filter(child -> name.equals(child.getTagName()));
    }

    /** The trimmed text of the first child element of this name, unless it is empty. */
    public static Optional<String> childText(Element parent, String name) {
        return children(parent, name).findFirst().map(child -> child.getTextContent().strip()).filter(text -> !text.isEmpty());
    }

    /** The attribute, unless it is absent or empty. */
    public static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isEmpty());
    }
}
