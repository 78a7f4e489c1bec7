package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hypothesisstories.it.support.ResearchProject;
import org.hypothesisstories.it.support.RestClient;
import org.hypothesisstories.it.support.Story;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/rest.md} shows is run as it stands there. */
class RestPageIT {
    @TempDir
    private Path home;

    @Test
    void runsTheBlocksOfThePageInOrder() throws Exception {
        Assumptions.assumeTrue(run(Map.of(), "curl", "--version").status() == 0, "there is no curl");
        try (WorkbenchProcess workbench = WorkbenchProcess.start(WorkbenchProcess.options(home))) {
            ResearchProject project = ResearchProject.setUp(workbench);
            RestClient dana = workbench.as("dana");
            Story story = Story.write(dana, project, "a fine-tuned DistilBERT", "find the cases", "precision > .95", "recall > .7");
            story.move(dana, 11);
            Map<String, String> environment = Map.of(
                    "JIRA", workbench.address().toString(), "TOKEN", dana.token(), "ISSUE", story.key());

            Finished shell = run(environment, "bash", "-e", script("sh", "sh"));

            assertEquals(0, shell.status(), shell::output);
            assertTrue(shell.output().contains("Refuted: recall 0.64 is not above 0.7, newest of 2 runs."), shell::output);
            assertEquals("refuted", story.whole(dana).at("/record/verdict").asText());
            runPython(environment);
        }
    }

    /** Where Python lacks requests, or is missing itself, less is proved; the assumption says so in the report. */
    private void runPython(Map<String, String> environment) throws Exception {
        Assumptions.assumeTrue(run(Map.of(), "python3", "--version").status() == 0, "there is no python3");
        String notebook = script("python", "py");
        assertEquals(0, run(Map.of(), "python3", "-m", "py_compile", notebook).status());
        Assumptions.assumeTrue(run(Map.of(), "python3", "-c", "import requests").status() == 0, "python3 has no requests");

        Finished finished = run(environment, "python3", notebook);

        assertEquals(0, finished.status(), finished::output);
        assertTrue(finished.output().contains("Supported: all 2 must criteria are met."), finished::output);
    }

    private String script(String language, String ending) throws IOException {
        String page = Files.readString(Path.of("docs/rest.md"));
        List<String> blocks = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page).results()
                .map((MatchResult found) -> found.group(1)).toList();
        assertTrue(!blocks.isEmpty(), () -> "the page has no block in " + language);
        Path file = home.resolve("page." + ending);
        return Files.writeString(file, blocks.stream().collect(Collectors.joining("\n"))).toString();
    }

    private record Finished(int status, String output) {
    }

    private static Finished run(Map<String, String> environment, String... command) throws InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> "it does not end: " + output);
            return new Finished(process.exitValue(), output);
        } catch (IOException notThere) {
            return new Finished(127, notThere.getMessage());
        }
    }
}
