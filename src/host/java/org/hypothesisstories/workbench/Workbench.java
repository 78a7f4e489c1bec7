package org.hypothesisstories.workbench;

import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the workbench from the command line; see {@link Options}. It is for trying and testing plugins, not for production. */
public final class Workbench {
    private static final Logger log = LoggerFactory.getLogger(Workbench.class);

    private Workbench() {
    }

    /**
     * Starts the workbench and returns while it runs on. Maven runs this in its own process and would hang on an exception, so that
     * every failure is said here and ends the process.
     */
    public static void main(String[] arguments) {
        // The thread's class loader is Maven's or whoever's; libraries that ask for it are to find the workbench's classes.
        Thread.currentThread().setContextClassLoader(Workbench.class.getClassLoader());
        try {
            Host host = Host.start(Options.read(System.getProperties()));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "workbench-stop"));
            host.greeting().forEach(System.out::println);
            host.awaitEnd();
        } catch (StartUpFailure e) {
            log.debug("The workbench cannot start", e);
            fail(System.err, e.getMessage());
        } catch (Exception | LinkageError e) {
            log.error("The workbench cannot start", e);
            fail(System.err, "The workbench cannot start because of a fault of its own: " + e);
        }
    }

    private static void fail(PrintStream out, String sentence) {
        out.println(sentence);
        out.flush();
        System.exit(1);
    }
}
