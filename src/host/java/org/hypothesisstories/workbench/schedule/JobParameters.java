package org.hypothesisstories.workbench.schedule;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Writes a job's parameters as bytes and reads them with the classes of the plugin that runs the job. */
final class JobParameters {
    private JobParameters() {}

    static byte[] write(Map<String, Serializable> parameters) throws IOException {
        if (parameters.isEmpty()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(parameters));
        }
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    static Map<String, Serializable> read(byte[] bytes, ClassLoader loader) throws IOException, ClassNotFoundException {
        if (bytes == null) {
            return Map.of();
        }
        try (ObjectInputStream in = new PluginObjects(new ByteArrayInputStream(bytes), loader)) {
            return (Map<String, Serializable>) in.readObject();
        }
    }

    private static final class PluginObjects extends ObjectInputStream {
        private final ClassLoader loader;

        PluginObjects(InputStream in, ClassLoader loader) throws IOException {
            super(in);
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, loader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description);
            }
        }
    }
}
