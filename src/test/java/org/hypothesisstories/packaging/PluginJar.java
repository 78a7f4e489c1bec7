package org.hypothesisstories.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** A plugin jar read whole: its manifest and its files by name. */
record PluginJar(Attributes manifest, Map<String, byte[]> files, long size) {
    static final String DESCRIPTOR = "atlassian-plugin.xml";

    static PluginJar read(Path path) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        byte[] manifest = files.getOrDefault(JarFile.MANIFEST_NAME, new byte[0]);
        return new PluginJar(new Manifest(new ByteArrayInputStream(manifest)).getMainAttributes(), files, Files.size(path));
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(manifest.getValue(name));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(files.get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    Optional<Document> descriptor() {
        return Optional.ofNullable(files.get(DESCRIPTOR)).map(PluginJar::parse);
    }

    private static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(DESCRIPTOR + " is not well-formed: " + e.getMessage(), e);
        }
    }
}
