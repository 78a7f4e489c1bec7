package org.hypothesisstories.workbench.plugin;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.mockito.Mockito;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;

/** Plugins without a jar, their classes those of the tests, for tests that need no container. */
public final class FakePlugins {
    private FakePlugins() {
    }

    /** A plugin that is enabled and has these module elements. */
    public static InstalledPlugin enabled(String key, String modules) {
        List<Element> elements = Xml.children(parse("<atlassian-plugin>" + modules + "</atlassian-plugin>")).toList();
        PluginDescriptor descriptor = new PluginDescriptor(key, key, key, "1.0.0", elements, List.of(), Duration.ZERO);
        InstalledPlugin plugin = new InstalledPlugin(descriptor, bundle());
        plugin.contextIsUp(new SpringContext(new ContextOfDefaultConstructors()));
        plugin.enabled();
        return plugin;
    }

    private static Bundle bundle() {
        Bundle bundle = Mockito.mock(Bundle.class);
        try {
            Mockito.doAnswer(call -> Class.forName(call.getArgument(0))).when(bundle).loadClass(Mockito.anyString());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
        return bundle;
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Looks to the host like Spring's application context. */
    public static final class ContextOfDefaultConstructors {
        public ContextOfDefaultConstructors getAutowireCapableBeanFactory() {
            return this;
        }

        public Object createBean(Class<?> type, int mode, boolean dependencyCheck) throws ReflectiveOperationException {
            return type.getConstructor().newInstance();
        }
    }
}
