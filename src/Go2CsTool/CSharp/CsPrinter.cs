// Prints C# expressions with as few parentheses as the language needs. A lambda's block is rendered by the function that
// the printer was made with; everything else is text from here.
using System.Text;

namespace Go2Cs.CSharp;

/// <summary>Prints expressions and parameters.</summary>
/// <param name="renderBlock">Renders the block of a lambda, braces included.</param>
/// <param name="isHidden">Whether the simple name means a member of the type that the code stands in; null where there is none.</param>
/// <param name="traceAttributes">The attributes of a lambda for which Go's stack traces have a name, without brackets; null for
/// none.</param>
public sealed class CsPrinter(Func<CsBlock, string> renderBlock, Func<string, bool>? isHidden = null,
    Func<string, string>? traceAttributes = null)
{
    /// <summary>The text of a node, with <c>{ … }</c> for a lambda's block.</summary>
    public static string PrintPlain(CsNode node) => new CsPrinter(static _ => "{ … }").Print(node);

    /// <summary>The text of an expression, a parameter or an initializer entry.</summary>
    public string Print(CsNode node)
    {
        var output = new StringBuilder();
        switch (node)
        {
            case CsExpr e: Write(output, e); break;
            case CsParam p: WriteParam(output, p); break;
            case CsEntry entry: WriteEntry(output, entry); break;
            default: throw new ArgumentException($"{node.GetType().Name} is not printed but rendered", nameof(node));
        }
        return output.ToString();
    }

    private void Write(StringBuilder o, CsExpr expr)
    {
        switch (expr)
        {
            case CsName e: o.Append(isHidden is null ? e.Text : CsLibraryClasses.Reached(e.Text, isHidden)); break;
            case CsLiteral e: o.Append(e.Text); break;
            case CsRaw e: o.Append(e.Text); break;
            case CsParen e: WriteParen(o, e); break;
            case CsMember e:
                WriteAtLeast(o, e.Target, CsPrecedence.Primary);
                o.Append(e.NullConditional ? "?." : ".").Append(e.Name);
                break;
            case CsCall e:
                WriteAtLeast(o, e.Callee, CsPrecedence.Primary);
                WriteTypeArgs(o, e.TypeArgs);
                WriteList(o, "(", e.Args, ")");
                break;
            case CsNamedArg e:
                o.Append(e.Name).Append(": ");
                Write(o, e.Value);
                break;
            case CsIndex e:
                WriteAtLeast(o, e.Target, CsPrecedence.Primary);
                WriteList(o, "[", e.Args, "]");
                break;
            case CsBinary e: WriteBinary(o, e); break;
            case CsUnary e: WriteUnary(o, e); break;
            case CsPostfix e:
                WriteAtLeast(o, e.Operand, CsPrecedence.Primary);
                o.Append(e.Op);
                break;
            case CsAssign e:
                WriteAtLeast(o, e.Left, CsPrecedence.Unary);
                o.Append(' ').Append(e.Op).Append(' ');
                Write(o, e.Right);
                break;
            case CsCast e: WriteCast(o, e); break;
            case CsConditional e: WriteConditional(o, e); break;
            case CsNew e: WriteNew(o, e); break;
            case CsCollection e when e.MultiLine: WriteLines(o, "[", Elements(e), "]"); break;
            case CsCollection e: WriteList(o, "[", Elements(e), "]"); break;
            case CsSpread e:
                o.Append("..");
                WriteAtLeast(o, e.Operand, CsPrecedence.Unary);
                break;
            case CsTuple e: WriteList(o, "(", e.Items, ")"); break;
            case CsAwait e:
                o.Append("await ");
                WriteAtLeast(o, e.Operand, CsPrecedence.Unary);
                break;
            case CsIs e:
                WriteAtLeast(o, e.Operand, CsPrecedence.Relational);
                o.Append(" is ").Append(e.Pattern);
                break;
            case CsThrow e:
                o.Append("throw ");
                Write(o, e.Operand);
                break;
            case CsDefault { Type: null }: o.Append("default"); break;
            case CsDefault e: o.Append("default(").Append(e.Type).Append(')'); break;
            case CsLambda e: WriteLambda(o, e); break;
            case CsDeclare { Names: [var name] } e: o.Append(e.Type).Append(' ').Append(name); break;
            case CsDeclare e: o.Append(e.Type).Append(" (").AppendJoin(", ", e.Names).Append(')'); break;
            case CsRef e:
                o.Append(e.Modifier).Append(' ');
                Write(o, e.Operand);
                break;
            case CsWith e:
                WriteAtLeast(o, e.Operand, CsPrecedence.Switch);
                o.Append(" with");
                WriteEntries(o, e.Entries, multiLine: false);
                break;
            case CsSwitchExpr e: WriteSwitch(o, e); break;
            default: throw new ArgumentException($"no way to print {expr.GetType().Name}", nameof(expr));
        }
    }

    private void WriteParenthesised(StringBuilder o, CsExpr e)
    {
        o.Append('(');
        Write(o, e);
        o.Append(')');
    }

    private void WriteIf(StringBuilder o, bool parentheses, CsExpr e)
    {
        if (parentheses)
        {
            WriteParenthesised(o, e);
        }
        else
        {
            Write(o, e);
        }
    }

    private void WriteAtLeast(StringBuilder o, CsExpr e, CsPrecedence least) => WriteIf(o, e.Precedence < least, e);

    private void WriteParen(StringBuilder o, CsParen e)
    {
        var inner = e.Inner;
        while (inner is CsParen nested)
        {
            inner = nested.Inner;
        }
        // Parentheses round a name or a call say nothing in C#, and `(x)` before `-` or `(` could be read as a cast.
        WriteIf(o, inner.Precedence < CsPrecedence.Primary, inner);
    }

    private void WriteBinary(StringBuilder o, CsBinary e)
    {
        var rightAssociative = e.Precedence == CsPrecedence.Coalescing;
        var (left, right) = rightAssociative ? (e.Precedence + 1, e.Precedence) : (e.Precedence, e.Precedence + 1);
        // `x is T < y` and `x as T < y` would be read as a generic type.
        var leftIsType = e.Left is CsIs or CsBinary { Op: "as" } && e.Op is "<" or "<<";
        WriteIf(o, leftIsType || e.Left.Precedence < left, e.Left);
        o.Append(' ').Append(e.Op).Append(' ');
        WriteIf(o, e.Right.Precedence < right && !(rightAssociative && e.Right is CsThrow), e.Right);
    }

    private void WriteUnary(StringBuilder o, CsUnary e)
    {
        o.Append(e.Op);
        // `- -x`: two signs must not become one operator.
        var first = e.Operand switch
        {
            CsUnary u => u.Op[0],
            CsLiteral l => l.Text[0],
            CsRaw r => r.Text[0],
            _ => ' ',
        };
        WriteIf(o, e.Operand.Precedence < CsPrecedence.Unary || (first is '-' or '+' && first == e.Op[0]), e.Operand);
    }

    private void WriteCast(StringBuilder o, CsCast e)
    {
        o.Append('(').Append(e.Type).Append(')');
        // `(T)-x` would be a subtraction, and `(T)[…]` an index.
        var signed = e.Operand is CsUnary { Op: not ("!" or "~") } or CsLiteral { Precedence: CsPrecedence.Unary } or CsCollection
            || (e.Operand is CsRaw r && r.Text[0] is '-' or '+' or '&' or '*' or '[');
        WriteIf(o, signed || e.Operand.Precedence < CsPrecedence.Unary, e.Operand);
    }

    private void WriteConditional(StringBuilder o, CsConditional e)
    {
        WriteAtLeast(o, e.Condition, CsPrecedence.Coalescing);
        o.Append(" ? ");
        WriteBranch(o, e.WhenTrue);
        o.Append(" : ");
        WriteBranch(o, e.WhenFalse);
    }

    private void WriteBranch(StringBuilder o, CsExpr e) =>
        WriteIf(o, e.Precedence < CsPrecedence.Conditional && e is not (CsThrow or CsRef), e);

    private void WriteNew(StringBuilder o, CsNew e)
    {
        o.Append(e.Type is null ? "new" : "new ").Append(e.Type);
        if (e.Args.Count > 0 || e.Entries is null || e.Type is null)
        {
            WriteList(o, "(", e.Args, ")");
        }
        if (e.Entries is not null)
        {
            WriteEntries(o, e.Entries, e.MultiLine);
        }
    }

    private void WriteEntries(StringBuilder o, IReadOnlyList<CsEntry> entries, bool multiLine)
    {
        if (entries.Count == 0)
        {
            o.Append(" { }");
            return;
        }
        multiLine |= entries.Any(entry => entry.TrailingComment is not null);
        o.Append(multiLine ? "\n{\n" : " { ");
        for (var i = 0; i < entries.Count; i++)
        {
            WriteEntry(o, entries[i]);
            var last = i == entries.Count - 1;
            o.Append(multiLine ? "," : last ? " }" : ", ");
            if (multiLine)
            {
                o.Append(entries[i].TrailingComment is { } comment ? " " + CsSafe.Comment(comment) : "").Append(last ? "\n}" : "\n");
            }
        }
    }

    private void WriteEntry(StringBuilder o, CsEntry e)
    {
        if (e.Name is not null)
        {
            o.Append(e.Name).Append(" = ");
        }
        else if (e.Key is not null)
        {
            WriteList(o, "[", [e.Key], "] = ");
        }
        // As an element, an assignment would be read as a field's initializer.
        WriteIf(o, e is { Name: null, Key: null, Value: CsAssign }, e.Value);
    }

    private void WriteSwitch(StringBuilder o, CsSwitchExpr e)
    {
        WriteAtLeast(o, e.Operand, CsPrecedence.Switch);
        o.Append(" switch\n{\n");
        foreach (var arm in e.Arms)
        {
            o.Append(arm.Pattern).Append(" => ");
            Write(o, arm.Value);
            o.Append(",\n");
        }
        o.Append('}');
    }

    private IReadOnlyList<string> AttributesOf(CsLambda e) =>
        traceAttributes is not null && e.TraceName is { } name ? [.. e.Attributes, traceAttributes(name)] : e.Attributes;

    private void WriteLambda(StringBuilder o, CsLambda e)
    {
        var attributes = AttributesOf(e);
        foreach (var attribute in attributes)
        {
            o.Append('[').Append(attribute).Append("] ");
        }
        o.Append(e.IsStatic ? "static " : "").Append(e.IsAsync ? "async " : "");
        if (e.ReturnType is not null)
        {
            o.Append(e.ReturnType).Append(' ');
        }
        if (e is { Parameters: [{ Type: null, Modifier: null, Attribute: null, DefaultValue: null } only], ReturnType: null }
            && attributes.Count == 0)
        {
            o.Append(only.Name);
        }
        else
        {
            o.Append('(');
            for (var i = 0; i < e.Parameters.Count; i++)
            {
                o.Append(i == 0 ? "" : ", ");
                WriteParam(o, e.Parameters[i]);
            }
            o.Append(')');
        }
        o.Append(" =>");
        if (e.Body is CsBlock block)
        {
            o.Append('\n').Append(renderBlock(block));
        }
        else
        {
            o.Append(' ');
            Write(o, (CsExpr)e.Body);
        }
    }

    private void WriteParam(StringBuilder o, CsParam p)
    {
        o.Append(p.Attribute is null ? "" : $"[{p.Attribute}] ");
        o.Append(p.Modifier is null ? "" : p.Modifier + " ");
        o.Append(p.Type is null ? "" : p.Type + " ").Append(p.Name);
        if (p.DefaultValue is not null)
        {
            o.Append(" = ");
            Write(o, p.DefaultValue);
        }
    }

    private static void WriteTypeArgs(StringBuilder o, IReadOnlyList<string> types)
    {
        if (types.Count > 0)
        {
            o.Append('<').AppendJoin(", ", types).Append('>');
        }
    }

    private void WriteList(StringBuilder o, string open, IReadOnlyList<CsExpr> items, string close)
    {
        o.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            o.Append(i == 0 ? "" : ", ");
            WriteIf(o, LooksGeneric(items, i), items[i]);
        }
        o.Append(close);
    }

    private void WriteLines(StringBuilder o, string open, IReadOnlyList<CsExpr> items, string close)
    {
        o.Append(open).Append('\n');
        for (var i = 0; i < items.Count; i++)
        {
            WriteIf(o, LooksGeneric(items, i), items[i]);
            o.Append(",\n");
        }
        o.Append(close);
    }

    // `[[A] () => x]` would be an index.
    private IReadOnlyList<CsExpr> Elements(CsCollection e) =>
        [.. e.Items.Select(item => item is CsLambda lambda && AttributesOf(lambda).Count > 0 ? new CsRaw($"({Print(lambda)})") : item)];

    // `f(a < b, c > (d))` would be read as a call of the generic a<b, c>.
    private static bool LooksGeneric(IReadOnlyList<CsExpr> items, int index) =>
        items[index] is CsBinary { Op: "<" } && items.Skip(index + 1).Any(static e => e is CsBinary { Op: ">" or ">>" or ">=" });
}
