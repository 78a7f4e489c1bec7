package org.hypothesisstories.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.hypothesisstories.application.kanban.KanbanRefused;
import org.hypothesisstories.application.kanban.PlannedKanban;
import org.hypothesisstories.adapter.json.JsonReader;
import org.hypothesisstories.adapter.json.JsonWriter;
import org.hypothesisstories.domain.kanban.KanbanColumn;
import org.hypothesisstories.domain.kanban.KanbanIds;
import org.hypothesisstories.domain.kanban.KanbanPlan;
import org.hypothesisstories.domain.kanban.KanbanQuery;
import org.hypothesisstories.domain.issue.ProjectRef;
import org.hypothesisstories.testing.PluginTexts;
import org.junit.jupiter.api.Test;

class KanbanResourceTest {
    private static final KanbanIds IDS = new KanbanIds(OptionalLong.of(7), OptionalLong.empty());

    @Test
    void isForAdministratorsWhoConfirmTheirPassword() {
        assertTrue(KanbanResource.class.isAnnotationPresent(AdminOnly.class));
        assertTrue(KanbanResource.class.isAnnotationPresent(WebSudoRequired.class));
    }

    @Test
    void tellsTheWholePlan() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("customfield_1", "Time box");
        KanbanPlan plan = new KanbanPlan("project = RES", List.of(new KanbanColumn("1", "To Do", OptionalInt.empty()),
                new KanbanColumn("2", "Test", OptionalInt.of(3))), Set.of("9"), fields, Map.of(KanbanQuery.DECIDE, "cf[1] = expired"));
        Map<?, ?> json = (Map<?, ?>) JsonReader.read(JsonWriter.write(
                new KanbanJson(PluginTexts.reader()).of(new PlannedKanban(new ProjectRef(4, "RES", "Research"), IDS, plan))));

        assertEquals("Research hypotheses", json.get("name"));
        assertEquals("7", json.get("board").toString());
        assertNull(json.get("filter"));
        assertNull(((Map<?, ?>) ((List<?>) json.get("columns")).get(0)).get("most"));
        assertEquals("3", ((Map<?, ?>) ((List<?>) json.get("columns")).get(1)).get("most").toString());
        assertEquals(List.of("9"), json.get("otherStatuses"));
        assertEquals(List.of(Map.of("id", "customfield_1", "name", "Time box")), json.get("cardFields"));
        Map<?, ?> decide = (Map<?, ?>) ((List<?>) json.get("quickFilters")).get(0);
        assertEquals("Decide", decide.get("name"));
        assertEquals(json.get("quickFilters"), json.get("swimlanes"));
    }

    @Test
    void readsIdsStrictly() {
        assertEquals(IDS, KanbanResource.ids(body("{\"board\": 7}")));
        assertEquals(KanbanIds.UNKNOWN, KanbanResource.ids(body("{\"board\": null, \"filter\": null}")));
        assertThrows(UnusableRequest.class, () -> KanbanResource.ids(body("{\"board\": \"seven\"}")));
        assertThrows(UnusableRequest.class, () -> KanbanResource.ids(body("{\"board\": -1}")));
        assertThrows(UnusableRequest.class, () -> KanbanResource.ids(body("{\"name\": 1}")));
    }

    @Test
    void refusesInWords() {
        Response response = new KanbanRefusedMapper(PluginTexts.reader()).toResponse(new KanbanRefused(KanbanRefused.Reason.NOT_SET_UP, "RES"));
        assertEquals(409, response.getStatus());
        assertTrue(response.getEntity().toString().contains("The research lanes of RES are not set up yet"), response.getEntity()::toString);
    }

    private static InputStream body(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
