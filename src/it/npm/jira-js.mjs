// Walks an issue through its life with jira.js as it is published. Arguments: base address, user (the password is the name), project.
import assert from 'node:assert/strict';
import { Version2Client } from 'jira.js';

const [host, user, projectKey] = process.argv.slice(2);
const client = new Version2Client({ host, authentication: { basic: { email: user, apiToken: user } } });

const server = await client.serverInfo.getServerInfo();
assert.equal(server.baseUrl, host);

const project = await client.projects.getProject({ projectIdOrKey: projectKey });
const type = project.issueTypes.find((candidate) => !candidate.subtask);

const created = await client.issues.createIssue({
  fields: { project: { key: projectKey }, issuetype: { id: type.id }, summary: 'Made by jira.js', description: 'Unmodified.' },
});
assert.match(created.key, new RegExp(`^${projectKey}-\\d+$`));

const found = await client.issueSearch.searchForIssuesUsingJql({
  jql: `project = ${projectKey} AND summary ~ "jira.js" ORDER BY created DESC`,
  fields: ['summary', 'status'],
});
assert.equal(found.total, 1);
assert.equal(found.issues[0].key, created.key);
assert.equal(found.issues[0].fields.summary, 'Made by jira.js');

const comment = await client.issueComments.addComment({ issueIdOrKey: created.key, comment: 'Seen by a script.' });
const comments = await client.issueComments.getComments({ issueIdOrKey: created.key });
assert.deepEqual(comments.comments.map((each) => each.id), [comment.id]);

const { transitions } = await client.issues.getTransitions({ issueIdOrKey: created.key });
assert.ok(transitions.length > 0, 'the workflow offers no transition');
const [transition] = transitions;
await client.issues.doTransition({ issueIdOrKey: created.key, transition: { id: transition.id } });

const read = await client.issues.getIssue({ issueIdOrKey: created.key, expand: 'changelog' });
assert.equal(read.fields.status.id, transition.to.id);
assert.equal(read.fields.reporter.name, user);
assert.equal(read.fields.comment.comments[0].body, 'Seen by a script.');
assert.ok(read.changelog.histories.some((history) => history.items.some((item) => item.field === 'status')));

await assert.rejects(client.issues.getIssue({ issueIdOrKey: `${projectKey}-999999` }), (error) => error.status === 404);

console.log(`${created.key} is ${read.fields.status.name}`);
