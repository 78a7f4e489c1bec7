package org.hypothesisstories.workbench.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Filters, boards and what the pages that configure boards call. */
class SoftwareTest {
    private static final String CONFIG = "/rest/greenhopper/1.0/rapidviewconfig/";
    private static final String BOARDS = "/rest/agile/1.0/board";

    private static RestWorld world;
    private static int made;

    @BeforeAll
    static void start() throws Exception {
        world = new RestWorld();
        world.post("admin", "/rest/api/2/project",
                "{\"key\": \"RES\", \"name\": \"Research\", \"projectTypeKey\": \"software\", \"lead\": \"paula\"}").expect(201);
    }

    @AfterAll
    static void stop() throws Exception {
        world.close();
    }

    private static String filter(String owner, String jql) throws Exception {
        return world.post(owner, "/rest/api/2/filter", "{\"name\": \"Filter " + ++made + "\", \"jql\": \"" + jql + "\"}").expect(200)
                .get("id").asText();
    }

    private static long board() throws Exception {
        return board(filter("admin", "project = RES ORDER BY Rank ASC"));
    }

    private static long board(String filter) throws Exception {
        return world.post("admin", BOARDS, "{\"name\": \"Lanes\", \"type\": \"kanban\", \"filterId\": " + filter + "}").expect(201)
                .get("id").asLong();
    }

    private static JsonNode model(long board) throws Exception {
        return world.get("admin", CONFIG + "editmodel.json?rapidViewId=" + board).expect(200);
    }

    private static List<String> texts(JsonNode list, String member) {
        List<String> texts = new ArrayList<>();
        list.forEach(entry -> texts.add(entry.get(member).asText()));
        return texts;
    }

    @Test
    void keepsFiltersAndSharesThem() throws Exception {
        String id = filter("admin", "project = RES");
        world.get("dana", "/rest/api/2/filter/" + id).expect(400);
        JsonNode shares = world.post("admin", "/rest/api/2/filter/" + id + "/permission", "{\"type\": \"project\", \"projectId\": \""
                + world.get("admin", "/rest/api/2/project/RES").expect(200).get("id").asText() + "\"}").expect(201);
        assertEquals("RES", shares.at("/0/project/key").asText());
        JsonNode seen = world.get("dana", "/rest/api/2/filter/" + id).expect(200);
        assertEquals("admin", seen.at("/owner/name").asText());
        assertFalse(seen.get("favourite").asBoolean());
        world.put("dana", "/rest/api/2/filter/" + id, "{\"jql\": \"\"}").expect(400);
        assertEquals("assignee = dana", world.put("admin", "/rest/api/2/filter/" + id, "{\"jql\": \"assignee = dana\", \"favourite\": true}")
                .expect(200).get("jql").asText());
        assertTrue(texts(world.get("admin", "/rest/api/2/filter/favourite").expect(200), "id").contains(id));
        world.send("admin", "DELETE", "/rest/api/2/filter/" + id + "/permission/" + shares.at("/0/id").asText(), null);
        world.get("dana", "/rest/api/2/filter/" + id).expect(400);
    }

    @Test
    void refusesFiltersAsJiraDoes() throws Exception {
        assertEquals("You must specify a name to save this filter as.",
                world.post("dana", "/rest/api/2/filter", "{\"jql\": \"\"}").expect(400).at("/errors/filterName").asText());
        world.post("dana", "/rest/api/2/filter", "{\"name\": \"Mine\"}").expect(200);
        assertEquals("Filter with same name already exists.",
                world.post("dana", "/rest/api/2/filter", "{\"name\": \"mine\"}").expect(400).at("/errors/filterName").asText());
        assertTrue(world.post("dana", "/rest/api/2/filter", "{\"name\": \"No\", \"jql\": \"nonsense = 1\"}").expect(400)
                .get("errorMessages").size() > 0);
    }

    @Test
    void makesBoardsWithJirasColumnsFiltersAndLanes() throws Exception {
        long board = board();
        JsonNode model = model(board);
        assertEquals(List.of("Backlog", "To Do", "In Progress", "Done"), texts(model.at("/rapidListConfig/mappedColumns"), "name"));
        assertTrue(model.at("/rapidListConfig/mappedColumns/0/isKanPlanColumn").asBoolean());
        assertEquals(List.of("Only My Issues", "Recently Updated"), texts(model.at("/quickFilterConfig/quickFilters"), "name"));
        assertEquals(List.of("Expedite", "Everything Else"), texts(model.at("/swimlanesConfig/swimlanes"), "name"));
        assertEquals("custom", model.at("/swimlanesConfig/swimlaneStrategy").asText());
        JsonNode list = world.get("admin", BOARDS + "?projectKeyOrId=RES&maxResults=1").expect(200);
        assertEquals(1, list.get("values").size());
        assertEquals("none", world.get("admin", BOARDS + "/" + board + "/configuration").expect(200).at("/columnConfig/constraintType").asText());
    }

    @Test
    void refusesBoardsThatCannotBe() throws Exception {
        assertTrue(world.post("admin", BOARDS, "{\"name\": \"x\", \"type\": \"cubist\"}").expect(400).at("/errors").has("type"));
        assertTrue(world.post("admin", BOARDS, "{\"name\": \"x\", \"type\": \"kanban\", \"filterId\": 1}").expect(400).at("/errors").has("filterId"));
        world.get("admin", BOARDS + "/4711").expect(404);
        long secret = board();
        world.get("dana", BOARDS + "/" + secret).expect(404);
        world.get("dana", CONFIG + "editmodel.json?rapidViewId=" + secret).expect(404);
        world.get("admin", BOARDS + "/" + secret + "/sprint").expect(501);
        world.get("admin", "/rest/greenhopper/1.0/xboard/work/allData.json").expect(501);
    }

    @Test
    void mapsStatusesToColumnsWithLimits() throws Exception {
        long board = board();
        String status = model(board).at("/rapidListConfig/mappedColumns/1/mappedStatuses/0/id").asText();
        String column = "{\"name\": \"%s\", \"mappedStatuses\": [{\"id\": \"%s\"}], \"min\": \"\", \"max\": \"%s\", \"isKanPlanColumn\": false}";
        String order = "{\"rapidViewId\": " + board + ", \"currentStatisticsField\": {\"id\": \"issueCount_\"}, \"mappedColumns\": [%s]}";
        JsonNode answer = world.put("admin", CONFIG + "columns", order.formatted(column.formatted("First", status, "3"))).expect(200);
        assertEquals("3", answer.at("/mappedColumns/0/max").asText());
        JsonNode configuration = world.get("admin", BOARDS + "/" + board + "/configuration").expect(200).get("columnConfig");
        assertEquals(3, configuration.at("/columns/0/max").asInt());
        assertEquals("issueCount", configuration.get("constraintType").asText());
        assertTrue(texts(model(board).at("/rapidListConfig/unmappedStatuses"), "id").size() > 0);

        world.put("admin", CONFIG + "columns", order.formatted(column.formatted("First", "no-such", "3"))).expect(400);
        world.put("admin", CONFIG + "columns", order.formatted(column.formatted("First", status, "few"))).expect(400);
        world.put("admin", CONFIG + "columns", order.formatted(column.formatted("A", status, "") + "," + column.formatted("B", status, ""))).expect(400);
        assertEquals(List.of("First"), texts(model(board).at("/rapidListConfig/mappedColumns"), "name"));
    }

    @Test
    void keepsQuickFiltersAndSwimlanesInJirasOrder() throws Exception {
        long board = board();
        for (String kind : List.of("quickfilters", "swimlanes")) {
            String path = "/rest/greenhopper/1.0/" + kind + "/" + board;
            long id = world.post("admin", path, "{\"name\": \"New\", \"query\": \"assignee = dana\", \"description\": \"d\"}").expect(200).get("id").asLong();
            world.put("admin", path + "/" + id, "{\"id\": " + id + ", \"query\": \"assignee is EMPTY\"}").expect(200);
            assertTrue(world.post("admin", path, "{\"name\": \"Bad\", \"query\": \"nonsense = 1\"}").expect(400).at("/errors").has("query"));
            assertTrue(world.post("admin", path, "{\"query\": \"\"}").expect(400).at("/errors").has("name"));
            JsonNode all = kind.equals("swimlanes") ? model(board).at("/swimlanesConfig/swimlanes") : model(board).at("/quickFilterConfig/quickFilters");
            assertEquals("New", all.at("/0/name").asText());
            assertEquals("assignee is EMPTY", all.at("/0/query").asText());
            world.send("admin", "DELETE", path + "/" + id, null);
            world.put("admin", path + "/" + id, "{\"name\": \"Gone\"}").expect(404);
        }
        JsonNode lanes = model(board).at("/swimlanesConfig/swimlanes");
        world.send("admin", "DELETE", "/rest/greenhopper/1.0/swimlanes/" + board + "/" + lanes.get(lanes.size() - 1).get("id").asText(), null)
                .expect(400);
        world.put("admin", CONFIG + "swimlaneStrategy", "{\"id\": " + board + ", \"swimlaneStrategyId\": \"assignee\"}").expect(200);
        assertEquals("assignee", model(board).at("/swimlanesConfig/swimlaneStrategy").asText());
        world.put("admin", CONFIG + "swimlaneStrategy", "{\"id\": " + board + ", \"swimlaneStrategyId\": \"mood\"}").expect(400);
    }

    @Test
    void showsThreeFieldsOnCardsAtMost() throws Exception {
        long board = board();
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            fields.add(world.post("admin", "/rest/api/2/field", "{\"name\": \"Extra " + i
                    + "\", \"type\": \"com.atlassian.jira.plugin.system.customfieldtypes:textfield\"}").expect(201).get("id").asText());
        }
        String path = "/rest/greenhopper/1.0/cardlayout/" + board + "/workMode/field";
        JsonNode first = world.post("admin", path, "{\"fieldId\": \"" + fields.get(0) + "\"}").expect(200);
        world.post("admin", path, "{\"fieldId\": \"" + fields.get(0) + "\"}").expect(400);
        world.post("admin", path, "{\"fieldId\": \"" + fields.get(1) + "\"}").expect(200);
        world.post("admin", path, "{\"fieldId\": \"" + fields.get(2) + "\"}").expect(200);
        world.post("admin", path, "{\"fieldId\": \"" + fields.get(3) + "\"}").expect(400);
        world.post("admin", path.replace("workMode", "WORK"), "{\"fieldId\": \"" + fields.get(3) + "\"}").expect(400);
        world.send("admin", "DELETE", path + "/" + first.get("id").asText(), null);
        assertEquals(List.of(fields.get(1), fields.get(2)), texts(
                world.get("admin", CONFIG + "cardLayout?rapidViewId=" + board).expect(200).get("currentFields"), "fieldId"));
    }

    @Test
    void lendsConfiguringToOwnersAndAdministratorsOnly() throws Exception {
        String id = filter("admin", "project = RES");
        world.post("admin", "/rest/api/2/filter/" + id + "/permission", "{\"type\": \"authenticated\"}").expect(201);
        long board = board(id);
        assertFalse(world.get("dana", CONFIG + "editmodel?rapidViewId=" + board).expect(200).get("canEdit").asBoolean());
        world.put("dana", CONFIG + "name", "{\"id\": " + board + ", \"name\": \"Mine now\"}").expect(403);
        world.send("dana", "DELETE", BOARDS + "/" + board, null).expect(403);
        world.put("admin", CONFIG + "name", "{\"id\": " + board + ", \"name\": \"Renamed\"}").expect(200);
        assertEquals("Renamed", world.get("dana", BOARDS + "/" + board).expect(200).get("name").asText());
    }

    @Test
    void ranksIssues() throws Exception {
        long board = board();
        List<String> keys = new ArrayList<>();
        JsonNode types = world.get("dana", "/rest/api/2/project/RES").expect(200).get("issueTypes");
        for (String summary : List.of("A", "B", "C", "D")) {
            keys.add(world.post("dana", "/rest/api/2/issue", "{\"fields\": {\"project\": {\"key\": \"RES\"}, \"issuetype\": {\"id\": \""
                    + types.get(0).get("id").asText() + "\"}, \"summary\": \"" + summary + "\"}}").expect(201).get("key").asText());
        }
        rank("{\"issues\": [\"" + keys.get(3) + "\", \"" + keys.get(2) + "\"], \"rankBeforeIssue\": \"" + keys.get(0) + "\"}");
        assertEquals(List.of(keys.get(3), keys.get(2), keys.get(0), keys.get(1)), order(board));
        for (int i = 0; i < 60; i++) {
            rank("{\"issues\": [\"" + keys.get(i % 2) + "\"], \"rankAfterIssue\": \"" + keys.get(3) + "\"}");
        }
        assertEquals(List.of(keys.get(3), keys.get(1), keys.get(0), keys.get(2)), order(board));
        world.put("dana", "/rest/agile/1.0/issue/rank", "{\"issues\": []}").expect(400);
        assertEquals(1, world.get("admin", BOARDS + "/" + board + "/issue?jql=summary%20~%20A").expect(200).get("total").asInt());
        assertEquals(0, world.get("admin", BOARDS + "/" + board + "/backlog").expect(200).get("total").asInt());
    }

    private static void rank(String order) throws Exception {
        assertEquals(204, world.send("dana", "PUT", "/rest/agile/1.0/issue/rank", order).status());
    }

    private static List<String> order(long board) throws Exception {
        return texts(world.get("admin", BOARDS + "/" + board + "/issue").expect(200).get("issues"), "key");
    }

    @Test
    void isNotThereInAJiraWithoutIt() throws Exception {
        try (RestWorld core = new RestWorld(false)) {
            core.get("admin", BOARDS).expect(404);
            core.get("admin", CONFIG + "editmodel.json?rapidViewId=1").expect(404);
            core.get("admin", "/rest/api/2/filter/favourite").expect(200);
        }
    }
}
