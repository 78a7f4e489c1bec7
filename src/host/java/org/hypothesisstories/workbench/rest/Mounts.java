package org.hypothesisstories.workbench.rest;

import jakarta.servlet.ServletConfig;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The applications that stand below {@code /rest}; those of plugins come and go. */
final class Mounts {
    private final Map<String, Mount> own;
    private final Supplier<Map<String, Mount>> plugins;
    private final ServletConfig servlet;
    private volatile Map<String, MountedApplication> running = Map.of();

    Mounts(Map<String, Mount> own, Supplier<Map<String, Mount>> plugins, ServletConfig servlet) {
        this.own = own;
        this.plugins = plugins;
        this.servlet = servlet;
    }

    /** Puts fresh applications in place of the old ones, whose plugins may be gone. */
    synchronized void renew() {
        Map<String, Mount> wanted = new HashMap<>(plugins.get());
        wanted.putAll(own);
        Map<Mount, MountedApplication> fresh = new HashMap<>();
        Map<String, MountedApplication> next = new HashMap<>();
        wanted.forEach((prefix, mount) -> next.put(prefix, fresh.computeIfAbsent(mount, this::mounted)));
        Map<String, MountedApplication> former = running;
        running = Map.copyOf(next);
        former.values().stream().filter(old -> !running.containsValue(old)).forEach(MountedApplication::stop);
    }

    /** The longest prefix that the path begins with. */
    Optional<String> prefixOf(String path) {
        for (String prefix = path; !prefix.isEmpty(); prefix = prefix.substring(0, prefix.lastIndexOf('/'))) {
            if (running.containsKey(prefix)) {
                return Optional.of(prefix);
            }
        }
        return Optional.empty();
    }

    Optional<MountedApplication> at(String prefix) {
        return Optional.ofNullable(running.get(prefix));
    }

    synchronized void stop() {
        running.values().forEach(MountedApplication::stop);
        running = Map.of();
    }

    private MountedApplication mounted(Mount mount) {
        return running.values().stream()
                .filter(application -> application.runs(mount))
                .findFirst()
                .orElseGet(() -> new MountedApplication(mount, servlet));
    }
}
