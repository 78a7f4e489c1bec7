package org.hypothesisstories.workbench.jira.workflow;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A workflow whose transitions have parts of a plugin. */
final class TestWorkflow {
    private static final String JIRA = "com.atlassian.jira.workflow.function.";

    private TestWorkflow() {
    }

    static String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN"
                    "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
                <workflow>
                  <meta name="jira.description">hypothetical &amp; "marked"</meta>
                  <initial-actions>
                    <action id="1" name="Create"><results><unconditional-result old-status="none" status="open" step="1">%s
                    </unconditional-result></results></action>
                  </initial-actions>
                  <common-actions>
                    <action id="91" name="Stay"><results><unconditional-result old-status="none" status="open" step="-1">%s
                    </unconditional-result></results></action>
                  </common-actions>
                  <steps>
                    <step id="1" name="To Do"><meta name="jira.status.id">10000</meta><actions>
                      <common-action id="91"/>
                      <action id="11" name="Go" view="fieldscreen">
                        <meta name="jira.fieldscreen.id">1</meta>
                        <restrict-to><conditions type="AND"><conditions type="OR">%s</conditions></conditions></restrict-to>
                        <validators><validator name="" type="class">%s</validator></validators>
                        <results><unconditional-result old-status="none" status="open" step="2">%s</unconditional-result></results>
                      </action>
                      <action id="92" name="Hidden">
                        <restrict-to><conditions type="AND">%s</conditions></restrict-to>
                        <results><unconditional-result old-status="none" status="open" step="2">%s</unconditional-result></results>
                      </action>
                    </actions></step>
                    <step id="2" name="In Progress"><meta name="jira.status.id">3</meta><actions>
                      <action id="21" name="Finish">
                        <results><unconditional-result old-status="none" status="open" step="3">%s</unconditional-result></results>
                      </action>
                    </actions></step>
                    <step id="3" name="Done">
                      <meta name="jira.status.id">10001</meta><meta name="jira.issue.editable">false</meta><actions>
                      <action id="31" name="Reopen">
                        <results><unconditional-result old-status="none" status="open" step="1">%s</unconditional-result></results>
                      </action>
                    </actions></step>
                  </steps>
                </workflow>
                """.formatted(functions(function(JIRA + "issue.IssueCreateFunction"), event("1")),
                usual(),
                condition(TransitionsTest.Allowed.class.getName()),
                argument("class.name", TransitionsTest.NeedsDescription.class.getName()),
                usual(function(TransitionsTest.Labels.class.getName(), "suffix", "!"),
                        function(JIRA + "issue.AssignToReporterFunction"), clearAssignee()),
                condition("com.example.Gone"),
                usual(),
                usual(field("resolution", "10000")),
                usual(field("resolution", "")));
    }

    private static String clearAssignee() {
        return field("assignee", "");
    }

    private static String field(String name, String value) {
        return function(JIRA + "issue.UpdateIssueFieldFunction", "field.name", name, "field.value", value);
    }

    private static String event(String id) {
        return function(JIRA + "event.FireIssueEventFunction", "eventTypeId", id);
    }

    /** What every transition does, after the given functions. */
    private static String usual(String... first) {
        return functions(Arrays.stream(first).collect(Collectors.joining()), function(JIRA + "issue.UpdateIssueStatusFunction"),
                function(JIRA + "misc.CreateCommentFunction"), function(JIRA + "issue.GenerateChangeHistoryFunction"), event("13"));
    }

    private static String functions(String... functions) {
        return "<post-functions>" + String.join("", functions) + "</post-functions>";
    }

    private static String condition(String className) {
        return "<condition type=\"class\">" + argument("class.name", className) + "</condition>";
    }

    private static String function(String className, String... arguments) {
        StringBuilder xml = new StringBuilder("<function type=\"class\">" + argument("class.name", className));
        for (int i = 0; i < arguments.length; i += 2) {
            xml.append(argument(arguments[i], arguments[i + 1]));
        }
        return xml.append("</function>").toString();
    }

    private static String argument(String name, String value) {
        return "<arg name=\"" + name + "\">" + value + "</arg>";
    }
}
