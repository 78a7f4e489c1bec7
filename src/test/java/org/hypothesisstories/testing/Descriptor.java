package org.hypothesisstories.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The plugin's descriptor, filtered as it goes into the jar. */
public final class Descriptor {
    private final Element root;

    private Descriptor(Element root) {
        this.root = root;
    }

    public static Descriptor read() {
        try (InputStream file = Descriptor.class.getResourceAsStream("/atlassian-plugin.xml")) {
            return new Descriptor(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    public Element root() {
        return root;
    }

    /** The modules: elements directly below the root that have a key. */
    public List<Element> modules() {
        return children(root).stream().filter(element -> element.hasAttribute("key")).toList();
    }

    public List<Element> all(String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index)).toList();
    }

    /** The values of an attribute wherever it stands. */
    public List<String> attribute(String name) {
        return all("*").stream().map(element -> element.getAttribute(name)).filter(value -> !value.isEmpty()).toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (int index = 0; index < parent.getChildNodes().getLength(); index++) {
            if (parent.getChildNodes().item(index) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
