package org.hypothesisstories.it;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.hypothesisstories.it.support.NodeScripts;
import org.hypothesisstories.it.support.WorkbenchProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A public Jira client, as npm has it, works with the workbench as it does with Jira. */
class JiraJsClientIT {
    @TempDir
    private Path home;

    @Test
    void createsFindsCommentsMovesAndReadsAnIssue() {
        NodeScripts clients = NodeScripts.install();
        try (WorkbenchProcess workbench = WorkbenchProcess.start(WorkbenchProcess.options(home))) {
            workbench.as("admin").post("/rest/api/2/project", """
                    {"key": "CLIENT", "name": "Clients", "projectTypeKey": "software", "lead": "paula"}
                    """).expect(201);
            String printed = clients.run("jira-js.mjs", workbench.address().toString(), "dana", "CLIENT");
            assertTrue(printed.matches("(?s).*CLIENT-\\d+ is \\S.*"), printed);
        }
    }
}
