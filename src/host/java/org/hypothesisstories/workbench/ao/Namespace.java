package org.hypothesisstories.workbench.ao;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import net.java.ao.atlassian.TablePrefix;

/** What a plugin's tables have in common: a prefix made of the namespace as Jira makes it, for instance {@code AO_AAF89F}. */
record Namespace(String name) implements TablePrefix {
    private static final int DIGITS = 6;

    String prefix() {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
            String hex = String.format("%032x", new BigInteger(1, digest));
            return "AO_" + hex.substring(hex.length() - DIGITS).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String prepend(String table) {
        return prefix() + "_" + table;
    }

    boolean owns(String table) {
        return table.toUpperCase(Locale.ROOT).startsWith(prefix() + "_");
    }
}
