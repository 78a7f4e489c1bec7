package org.hypothesisstories.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hypothesisstories.testing.Descriptor;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** That each constructor finds what it needs among the beans, without a container: the packaged jar proves the rest. */
class SpringFilesTest {
    private final List<Element> references = elements("host-services.xml", "osgi:reference");
    private final List<Element> beans = elements("plugin-components.xml", "bean");

    @Test
    void namesEachBeanOnce() {
        List<String> ids = Stream.concat(references.stream(), beans.stream()).map(bean -> bean.getAttribute("id")).toList();

        assertEquals(ids.size(), new HashSet<>(ids).size(), ids::toString);
    }

    @Test
    void takesEachServiceOfTheHostOnceAndUsesIt() throws ClassNotFoundException {
        Set<Class<?>> wanted = new HashSet<>();
        for (Class<?> type : made()) {
            wanted.addAll(List.of(constructor(type).getParameterTypes()));
        }
        Set<String> taken = new HashSet<>();
        for (Element reference : references) {
            String service = reference.getAttribute("interface");
            assertTrue(Class.forName(service).isInterface(), service);
            assertTrue(taken.add(service), () -> service + " is taken twice");
            assertTrue(wanted.contains(Class.forName(service)), () -> service + " is taken and not used");
        }
    }

    @Test
    void givesEachConstructorWhatItAsksFor() throws ClassNotFoundException {
        List<Class<?>> offered = offered();
        for (Class<?> type : made()) {
            for (java.lang.reflect.Parameter parameter : constructor(type).getParameters()) {
                Class<?> wanted = parameter.getType();
                if (wanted == List.class) {
                    wanted = (Class<?>) ((ParameterizedType) parameter.getParameterizedType()).getActualTypeArguments()[0];
                }
                assertFound(offered, wanted, type);
            }
        }
    }

    private static void assertFound(List<Class<?>> offered, Class<?> wanted, Class<?> by) {
        boolean isFound = wanted == String.class || wanted.getSimpleName().equals("SetUpPart")
                || offered.stream().anyMatch(wanted::isAssignableFrom);
        assertTrue(isFound, () -> by.getName() + " asks for " + wanted.getName() + ", which no bean is");
    }

    private List<Class<?>> offered() throws ClassNotFoundException {
        List<Class<?>> offered = new ArrayList<>();
        for (Element reference : references) {
            offered.add(Class.forName(reference.getAttribute("interface")));
        }
        for (Element bean : beans) {
            if (bean.hasAttribute("class")) {
                offered.add(Class.forName(bean.getAttribute("class")));
            }
        }
        offered.add(org.hypothesisstories.domain.timer.NodeId.class);
        return offered;
    }

    /** Everything that the context makes: our beans, and the modules that Jira lets it make. */
    private List<Class<?>> made() throws ClassNotFoundException {
        List<Class<?>> made = new ArrayList<>();
        for (Element bean : beans) {
            if (bean.hasAttribute("class") && !bean.hasAttribute("factory-method")) {
                made.add(Class.forName(bean.getAttribute("class")));
            }
        }
        Descriptor descriptor = Descriptor.read();
        List<String> modules = Stream.of(
                descriptor.attribute("class").stream(),
                Stream.of("function-class", "condition-class", "validator-class").flatMap(name -> descriptor.all(name).stream())
                        .map(Element::getTextContent),
                descriptor.all("action").stream().map(action -> action.getAttribute("name")),
                Stream.of("HypothesisResource", "EvidenceResource", "WithdrawalResource", "CriteriaResource", "AmendmentResource",
                                "VerdictResource", "OverrideResource", "PromotionResource", "ExtensionResource", "AgreementResource", "PolicyResource",
                                "TimerResource", "SetUpResource", "SetUpRefusedMapper",
                                "JsonExceptionMapper", "UnusableRequestMapper", "WebAddressResource", "NotAdministratorMapper")
                        .map(name -> "org.hypothesisstories.adapter.rest." + name))
                .flatMap(names -> names)
                .filter(name -> name.startsWith("org.hypothesisstories."))
                .toList();
        for (String module : modules) {
            made.add(Class.forName(module));
        }
        return made;
    }

    private static Constructor<?> constructor(Class<?> type) {
        Constructor<?>[] constructors = type.getConstructors();
        assertEquals(1, constructors.length, () -> type.getName() + " needs one public constructor, for Spring to choose");
        return constructors[0];
    }

    private static List<Element> elements(String file, String name) {
        try (InputStream in = SpringFilesTest.class.getResourceAsStream("/META-INF/spring/" + file)) {
            NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getElementsByTagName(name);
            return IntStream.range(0, found.getLength()).mapToObj(index -> (Element) found.item(index)).toList();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }
}
