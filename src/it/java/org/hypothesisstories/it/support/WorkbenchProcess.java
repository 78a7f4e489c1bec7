package org.hypothesisstories.it.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One workbench in a Java process of its own, with the packaged plugin jar, so that it can be killed like a server. */
public final class WorkbenchProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("http://localhost:\\d+/jira");
    private static final long START_SECONDS = 120;
    private static final long STOP_SECONDS = 30;

    private final Process process;
    private final List<String> output = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<URI> address = new CompletableFuture<>();
    private final Thread reader;

    private WorkbenchProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "workbench-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Options of a workbench with a home of its own and a free port; the keys go without the prefix {@code workbench.}. */
    public static Map<String, String> options(Path home) {
        Map<String, String> options = new TreeMap<>();
        options.put("home", home.toString());
        options.put("port", Integer.toString(freePort()));
        options.put("sample", "none");
        return options;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a process without waiting for it to be ready. */
    public static WorkbenchProcess launch(Map<String, String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        options.forEach((key, value) -> command.add("-Dworkbench." + key + "=" + value));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("org.hypothesisstories.workbench.Workbench");
        try {
            return new WorkbenchProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a process and waits until it serves. */
    public static WorkbenchProcess start(Map<String, String> options) {
        WorkbenchProcess workbench = launch(options);
        workbench.address();
        return workbench;
    }

    /** The base address, for instance {@code http://localhost:40123/jira}; waits for the start, fails with the output if there is none. */
    public URI address() {
        try {
            return address.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            kill();
            throw new IllegalStateException("The workbench did not start:\n" + output(), e);
        }
    }

    /** A REST client for one user, whose password is the name. */
    public RestClient as(String user) {
        return new RestClient(address(), user, user);
    }

    /** Ends the process at once, as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Waits for the process to end by itself and gives its exit code. */
    public int awaitExit() {
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The workbench did not stop:\n" + output());
            }
            reader.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the process has printed so far. */
    public String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitExit();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                Matcher ready = READY.matcher(line);
                if (ready.find()) {
                    address.complete(URI.create(ready.group()));
                }
            }
        } catch (IOException e) {
            output.add("(output ended: " + e.getMessage() + ")");
        }
        address.completeExceptionally(new IllegalStateException("it ended before it was ready"));
    }
}
