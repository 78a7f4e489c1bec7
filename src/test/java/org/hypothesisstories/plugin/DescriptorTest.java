package org.hypothesisstories.plugin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hypothesisstories.testing.Descriptor;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class DescriptorTest {
    private static final String OWN = "org.hypothesisstories.";
    private static final String JIRAS_OWN_TEMPLATES = "templates/plugins/";

    private final Descriptor descriptor = Descriptor.read();

    @Test
    void bearsThePinnedKey() {
        assertEquals(Keys.PLUGIN, descriptor.root().getAttribute("key"));
        assertEquals("2", descriptor.root().getAttribute("plugins-version"));
        assertEquals(Keys.PLUGIN, descriptor.all("ao").get(0).getAttribute("namespace"));
    }

    @Test
    void givesEachModuleAKeyOfItsOwn() {
        List<String> keys = descriptor.modules().stream().map(module -> module.getAttribute("key")).toList();

        assertTrue(keys.size() > 20, () -> "only " + keys);
        assertEquals(keys.size(), new HashSet<>(keys).size(), () -> "repeated in " + keys);
    }

    @Test
    void namesOnlyClassesThatExistAndCanBeMade() throws ClassNotFoundException {
        for (String name : ownClasses().toList()) {
            Class<?> type = Class.forName(name);
            if (!type.isInterface()) {
                long constructors = Arrays.stream(type.getConstructors()).filter(made -> Modifier.isPublic(made.getModifiers())).count();
                assertEquals(1, constructors, () -> name + " needs one public constructor, for Spring to choose");
            }
        }
    }

    @Test
    void namesOnlyFilesThatExist() {
        Stream<String> locations = Stream.concat(
                descriptor.all("resource").stream().filter(resource -> !"i18n".equals(resource.getAttribute("type")))
                        .map(resource -> resource.getAttribute("location")),
                descriptor.all("view").stream().map(Element::getTextContent));
        locations.filter(location -> !location.startsWith(JIRAS_OWN_TEMPLATES)).forEach(location ->
                assertNotNull(getClass().getResource("/" + location.replaceFirst("^/", "")), () -> "no file " + location));
    }

    @Test
    void namesOnlyTextsThatExist() {
        ResourceBundle texts = ResourceBundle.getBundle("org.hypothesisstories.i18n.messages");
        Stream<String> keys = Stream.of(
                descriptor.attribute("i18n-name-key").stream(),
                descriptor.all("label").stream().map(label -> label.getAttribute("key")),
                descriptor.all("description").stream().map(text -> text.getAttribute("key")).filter(key -> !key.isEmpty()))
                .flatMap(stream -> stream);
        keys.forEach(key -> assertDoesNotThrow(() -> texts.getString(key)));
    }

    @Test
    void namesEachModuleInTheReadersLanguage() {
        Set<String> unnamed = new TreeSet<>();
        descriptor.modules().stream()
                .filter(module -> !Set.of("ao", "rest-migration", "velocity-allowlist", "resource").contains(module.getTagName()))
                .filter(module -> module.getAttribute("i18n-name-key").isEmpty())
                .forEach(module -> unnamed.add(module.getAttribute("key")));

        assertTrue(unnamed.isEmpty(), unnamed::toString);
    }

    @Test
    void bindsNoResourceToEveryPage() {
        assertFalse(descriptor.all("context").stream().map(Element::getTextContent).anyMatch("atl.general"::equals));
    }

    @Test
    void lendsSearchersOnlyToFieldTypesOfOurs() {
        Set<String> types = new HashSet<>(descriptor.all("customfield-type").stream().map(type -> type.getAttribute("key")).toList());

        for (Element valid : descriptor.all("valid-customfield-type")) {
            assertEquals(Keys.PLUGIN, valid.getAttribute("package"));
            assertTrue(types.contains(valid.getAttribute("key")));
        }
    }

    @Test
    void allowsTemplatesOnlyMethodsOfViewsThatExist() throws ClassNotFoundException {
        for (Element method : descriptor.all("method")) {
            String[] parts = method.getTextContent().split("#");
            assertTrue(parts[0].matches(".*View(\\$\\w+View)?"), () -> parts[0] + " is not a view");
            Class<?> view = Class.forName(parts[0]);
            assertDoesNotThrow(() -> view.getMethod(parts[1].replace("()", "")), method.getTextContent());
        }
    }

    private Stream<String> ownClasses() {
        return Stream.of(
                descriptor.attribute("class").stream(),
                descriptor.all("entity").stream().map(Element::getTextContent),
                descriptor.all("function-class").stream().map(Element::getTextContent),
                descriptor.all("condition-class").stream().map(Element::getTextContent),
                descriptor.all("validator-class").stream().map(Element::getTextContent),
                descriptor.all("action").stream().map(action -> action.getAttribute("name")))
                .flatMap(stream -> stream)
                .filter(name -> name.startsWith(OWN));
    }
}
