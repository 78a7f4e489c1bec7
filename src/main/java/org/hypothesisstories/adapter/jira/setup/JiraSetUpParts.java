package org.hypothesisstories.adapter.jira.setup;

import java.util.List;
import java.util.stream.Stream;
import org.hypothesisstories.application.setup.SetUpPart;

/** Every part of set-up, in the order in which each can rely on the ones before it. */
public final class JiraSetUpParts {
    private final List<SetUpPart> parts;

    public JiraSetUpParts(
            ConstantParts constants, LinkParts links, FieldParts fields, ScreenParts screens, WorkflowParts workflow, ProjectParts project) {
        parts = Stream.of(
                        constants.parts(), links.parts(), fields.parts(), screens.parts(), List.of(workflow.workflow()),
                        // The workflow goes before the type: once the project offers the type, somebody may create one.
                        List.of(workflow.scheme()), project.parts())
                .flatMap(List::stream)
                .toList();
    }

    public List<SetUpPart> inOrder() {
        return parts;
    }
}
