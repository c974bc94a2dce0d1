// Parses the part of Scriban's language that the templates use:
//   code  = expr | "if" expr | "else" ["if" expr] | "for" name "in" expr | "end"
//   expr  = or { "|" "array.join" primary }
//   or    = and { "||" and } ;  and = equal { "&&" equal } ;  equal = unary [ ("=="|"!="|"<"|">"|"<="|">=") unary ]
//   unary = "!" unary | primary ;  primary = ( string | number | true | false | null | name | "(" expr ")" ) { "." name }
// Anything else is an error with its place.
using System.Globalization;
using System.Text;

namespace Go2Cs.Emit.TemplateEngine;

internal sealed class TemplateParser
{
    // Words of Scriban's that are not names, and that are not supported here.
    private static readonly HashSet<string> Keywords =
    [
        "if", "else", "end", "in", "while", "break", "continue", "func", "ret", "capture", "readonly", "import", "with",
        "wrap", "case", "when", "tablerow", "include", "this", "empty", "do",
    ];

    private readonly string name;
    private readonly List<TemplateSegment> segments;
    private int segment;
    private List<string> tokens = [];
    private int token;
    private int line;

    private TemplateParser(string name, string source)
    {
        this.name = name;
        segments = TemplateLexer.Split(name, source);
    }

    /// <summary>The nodes of a template.</summary>
    /// <exception cref="TemplateException">Something that this part of the language does not have.</exception>
    public static IReadOnlyList<TemplateNode> Parse(string name, string source)
    {
        var parser = new TemplateParser(name, source);
        var nodes = parser.ParseBody(out var stop);
        return stop is null ? nodes : throw parser.Error($"`{stop}` without a beginning");
    }

    // Nodes up to the end of the template, or up to an `else` or `end`, whose tokens are then current.
    private List<TemplateNode> ParseBody(out string? stop)
    {
        var nodes = new List<TemplateNode>();
        while (segment < segments.Count)
        {
            var (isCode, text, at) = segments[segment++];
            line = at;
            if (!isCode)
            {
                nodes.Add(new TextNode(text, at));
                continue;
            }
            tokens = Tokenize(text);
            token = 0;
            switch (Peek)
            {
                case "if":
                    nodes.Add(ParseIf());
                    break;
                case "for" when tokens is not [_, ".", ..]:
                    nodes.Add(ParseFor());
                    break;
                case "else" or "end":
                    stop = Next();
                    return nodes;
                case null:
                    throw Error("empty code");
                default:
                    nodes.Add(new OutputNode(ParseExpr(), at));
                    ExpectEnd();
                    break;
            }
        }
        stop = null;
        return nodes;
    }

    private IfNode ParseIf()
    {
        var start = line;
        var arms = new List<(TemplateExpr?, IReadOnlyList<TemplateNode>)>();
        Next();
        TemplateExpr? condition = ParseExpr();
        while (true)
        {
            ExpectEnd();
            var body = ParseBody(out var stop);
            arms.Add((condition, body));
            if (stop is null)
            {
                line = start;
                throw Error("`if` without an end");
            }
            if (stop == "end")
            {
                ExpectEnd();
                return new(arms, start);
            }
            if (condition is null)
            {
                throw Error("`else` after the last `else`");
            }
            condition = null;
            if (Peek == "if")
            {
                Next();
                condition = ParseExpr();
            }
        }
    }

    private ForNode ParseFor()
    {
        var start = line;
        Next();
        var variable = Name();
        if (Next() != "in")
        {
            throw Error("`in` expected");
        }
        var list = ParseExpr();
        ExpectEnd();
        var body = ParseBody(out var stop);
        if (stop != "end")
        {
            line = start;
            throw Error("`for` without an end");
        }
        ExpectEnd();
        return new(variable, list, body, start);
    }

    private TemplateExpr ParseExpr()
    {
        var expr = ParseBinary(0);
        while (Peek == "|")
        {
            Next();
            if (Next() != "array" || Next() != "." || Next() != "join")
            {
                throw Error("array.join is the only function here");
            }
            expr = new JoinExpr(expr, ParsePrimary(), line);
        }
        return expr;
    }

    private TemplateExpr ParseBinary(int level)
    {
        if (level == 3)
        {
            return ParseUnary();
        }
        var left = ParseBinary(level + 1);
        while (Peek is { } op && Level(op) == level)
        {
            Next();
            left = new BinaryExpr(op, left, ParseBinary(level + 1), line);
        }
        return left;
    }

    private static int Level(string op) => op switch
    {
        "||" => 0,
        "&&" => 1,
        "==" or "!=" or "<" or ">" or "<=" or ">=" => 2,
        _ => -1,
    };

    private TemplateExpr ParseUnary()
    {
        if (Peek != "!")
        {
            return ParsePrimary();
        }
        Next();
        return new NotExpr(ParseUnary(), line);
    }

    private TemplateExpr ParsePrimary()
    {
        TemplateExpr expr;
        switch (Peek)
        {
            case "(":
                Next();
                expr = ParseExpr();
                if (Next() != ")")
                {
                    throw Error("`)` expected");
                }
                break;
            case "for":
                expr = new VariableExpr(Next(), line);
                break;
            case ['"', ..]:
                expr = new ValueExpr(Next()[1..], line);
                break;
            case [>= '0' and <= '9', ..]:
                expr = new ValueExpr(long.Parse(Next(), CultureInfo.InvariantCulture), line);
                break;
            default:
                var word = Name();
                expr = word switch
                {
                    "true" => new ValueExpr(true, line),
                    "false" => new ValueExpr(false, line),
                    "null" => new ValueExpr(null, line),
                    _ => new VariableExpr(word, line),
                };
                break;
        }
        while (Peek == ".")
        {
            Next();
            expr = new MemberExpr(expr, Name(), line);
        }
        return expr;
    }

    private string? Peek => token < tokens.Count ? tokens[token] : null;

    private string Next() => token < tokens.Count ? tokens[token++] : throw Error("unexpected end of code");

    private string Name()
    {
        var word = Next();
        return (char.IsLetter(word[0]) || word[0] == '_') && !Keywords.Contains(word)
            ? word
            : throw Error($"name expected, not `{word}`");
    }

    private void ExpectEnd()
    {
        if (Peek is { } rest)
        {
            throw Error($"`{rest}` is not understood here");
        }
    }

    private TemplateException Error(string message) => new(name, line, message);

    // A string becomes `"` and its value; everything else is its own text.
    private List<string> Tokenize(string code)
    {
        var result = new List<string>();
        for (var i = 0; i < code.Length;)
        {
            var start = i;
            var c = code[i];
            if (c is ' ' or '\t')
            {
                i++;
            }
            else if (c is '"' or '\'')
            {
                result.Add(ReadString(code, ref i));
            }
            else if (char.IsAsciiLetterOrDigit(c) || c == '_')
            {
                while (i < code.Length && (char.IsAsciiLetterOrDigit(code[i]) || code[i] == '_'))
                {
                    i++;
                }
                result.Add(code[start..i]);
            }
            else if (i + 1 < code.Length && code.Substring(i, 2) is "||" or "&&" or "==" or "!=" or "<=" or ">=")
            {
                result.Add(code.Substring(i, 2));
                i += 2;
            }
            else if (c is '.' or '|' or '!' or '<' or '>' or '(' or ')')
            {
                result.Add(c.ToString());
                i++;
            }
            else
            {
                throw Error(c == '\n' ? "one line of code between braces" : $"`{c}` is not supported");
            }
        }
        return result;
    }

    private string ReadString(string code, ref int i)
    {
        var quote = code[i++];
        var value = new StringBuilder("\"");
        for (; i < code.Length && code[i] != quote; i++)
        {
            if (code[i] != '\\')
            {
                value.Append(code[i]);
                continue;
            }
            i++;
            value.Append(code[i] switch
            {
                'n' => '\n',
                't' => '\t',
                '\\' or '"' or '\'' => code[i],
                _ => throw Error($"`\\{code[i]}` is not supported in a string"),
            });
        }
        i++;
        return value.ToString();
    }
}
