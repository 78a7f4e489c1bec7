/**
 * The query language of Jira: conditions on fields, joined by logic, and an order.
 * History (WAS, CHANGED) and issue properties are left out.
 */
grammar Jql;

options { caseInsensitive = true; }

query
    : disjunction? order? EOF
    ;

disjunction
    : conjunction (OR conjunction)*
    ;

conjunction
    : negation (AND negation)*
    ;

negation
    : NOT negation
    | LPAREN disjunction RPAREN
    | comparison
    ;

comparison
    : field operator operand
    ;

field
    : WORD
    | QUOTED
    | CUSTOM_FIELD
    ;

operator
    : EQ
    | NE
    | LIKE
    | NOT_LIKE
    | LT
    | LE
    | GT
    | GE
    | IN
    | NOT IN
    | IS
    | IS NOT
    ;

operand
    : EMPTY
    | function
    | value
    | list
    ;

list
    : LPAREN operand (COMMA operand)* RPAREN
    ;

function
    : text LPAREN (argument (COMMA argument)*)? RPAREN
    ;

argument
    : text
    ;

value
    : text
    ;

text
    : WORD
    | QUOTED
    ;

order
    : ORDER BY sort (COMMA sort)*
    ;

sort
    : field direction?
    ;

direction
    : ASC
    | DESC
    ;

AND      : 'and' | '&&' | '&';
OR       : 'or' | '||' | '|';
NOT      : 'not' | '!';
IN       : 'in';
IS       : 'is';
EMPTY    : 'empty' | 'null';
ORDER    : 'order';
BY       : 'by';
ASC      : 'asc';
DESC     : 'desc';
EQ       : '=';
NE       : '!=';
LIKE     : '~';
NOT_LIKE : '!~';
LE       : '<=';
LT       : '<';
GE       : '>=';
GT       : '>';
LPAREN   : '(';
RPAREN   : ')';
COMMA    : ',';

CUSTOM_FIELD : 'cf' SPACE* '[' SPACE* [0-9]+ SPACE* ']';

WORD   : (~[ \u0000\t\r\n=!<>()~,"'&|[\]{}*/%+^$#@?;\\] | ESCAPE)+;
QUOTED : '"' (~["\\\u0000] | ESCAPE)* '"' | '\'' (~['\\\u0000] | ESCAPE)* '\'';

// Tokens that no rule takes, so that an error can name what is wrong.
UNFINISHED : ["'] .*?;
RESERVED   : [\u0000[\]{}*/%+^$#@?;\\];

SKIPPED : SPACE+ -> skip;

fragment ESCAPE : '\\' ~[\u0000];
fragment SPACE  : [ \t\r\n];
