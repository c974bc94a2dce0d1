// The tree of a parsed template and its evaluation. Values are null, bool, long, string and lists; null and false are
// false, everything else is true (an empty string and an empty list too), as in Scriban.
using System.Text;

namespace Go2Cs.Emit.TemplateEngine;

/// <summary>The variables a template sees while it is evaluated.</summary>
internal sealed class TemplateScope(string template, IReadOnlyDictionary<string, object?> model)
{
    private readonly Dictionary<string, object?> loops = [];

    public string Template { get; } = template;

    public StringBuilder Output { get; } = new();

    public object? Get(string name, int line) =>
        loops.TryGetValue(name, out var value) || model.TryGetValue(name, out value)
            ? value
            : throw new TemplateException(Template, line, $"The variable or function `{name}` was not found");

    public object? Swap(string name, object? value)
    {
        loops.TryGetValue(name, out var old);
        loops[name] = value;
        return old;
    }

    public void Restore(string name, object? old)
    {
        if (old is null)
        {
            loops.Remove(name);
        }
        else
        {
            loops[name] = old;
        }
    }
}

/// <summary>Where a `for` stands, seen as <c>for.first</c>, <c>for.last</c>, <c>for.index</c>.</summary>
internal sealed record TemplateLoop(int Index, int Count);

internal abstract class TemplateNode(int line)
{
    protected int Line { get; } = line;

    public abstract void Run(TemplateScope scope);
}

internal sealed class TextNode(string text, int line) : TemplateNode(line)
{
    public override void Run(TemplateScope scope) => scope.Output.Append(text);
}

internal sealed class OutputNode(TemplateExpr expr, int line) : TemplateNode(line)
{
    public override void Run(TemplateScope scope)
    {
        switch (expr.Evaluate(scope))
        {
            case null: break;
            case string text: scope.Output.Append(text); break;
            case bool value: scope.Output.Append(value ? "true" : "false"); break;
            case long value: scope.Output.Append(value); break;
            default: throw new TemplateException(scope.Template, Line, "a list is printed through array.join");
        }
    }
}

internal sealed class IfNode(IReadOnlyList<(TemplateExpr? Condition, IReadOnlyList<TemplateNode> Body)> arms, int line) : TemplateNode(line)
{
    public override void Run(TemplateScope scope)
    {
        foreach (var (condition, body) in arms)
        {
            if (condition is null || TemplateExpr.IsTrue(condition.Evaluate(scope)))
            {
                foreach (var node in body)
                {
                    node.Run(scope);
                }
                return;
            }
        }
    }
}

internal sealed class ForNode(string variable, TemplateExpr list, IReadOnlyList<TemplateNode> body, int line) : TemplateNode(line)
{
    public override void Run(TemplateScope scope)
    {
        if (list.Evaluate(scope) is not IReadOnlyList<object?> items)
        {
            throw new TemplateException(scope.Template, Line, "`for` runs over a list");
        }
        var (oldItem, oldLoop) = (scope.Swap(variable, null), scope.Swap("for", null));
        for (var i = 0; i < items.Count; i++)
        {
            scope.Swap(variable, items[i]);
            scope.Swap("for", new TemplateLoop(i, items.Count));
            foreach (var node in body)
            {
                node.Run(scope);
            }
        }
        scope.Restore(variable, oldItem);
        scope.Restore("for", oldLoop);
    }
}

internal abstract class TemplateExpr(int line)
{
    protected int Line { get; } = line;

    public abstract object? Evaluate(TemplateScope scope);

    public static bool IsTrue(object? value) => value is not (null or false);
}

internal sealed class ValueExpr(object? value, int line) : TemplateExpr(line)
{
    public override object? Evaluate(TemplateScope scope) => value;
}

internal sealed class VariableExpr(string name, int line) : TemplateExpr(line)
{
    public override object? Evaluate(TemplateScope scope) => scope.Get(name, Line);
}

internal sealed class MemberExpr(TemplateExpr target, string name, int line) : TemplateExpr(line)
{
    public override object? Evaluate(TemplateScope scope) => (target.Evaluate(scope), name) switch
    {
        (TemplateLoop loop, "first") => loop.Index == 0,
        (TemplateLoop loop, "last") => loop.Index == loop.Count - 1,
        (TemplateLoop loop, "index") => (long)loop.Index,
        (IReadOnlyList<object?> list, "size") => (long)list.Count,
        (string text, "size") => (long)text.Length,
        _ => throw new TemplateException(scope.Template, Line, $"there is no member `.{name}` here"),
    };
}

internal sealed class NotExpr(TemplateExpr operand, int line) : TemplateExpr(line)
{
    public override object? Evaluate(TemplateScope scope) => !IsTrue(operand.Evaluate(scope));
}

internal sealed class BinaryExpr(string op, TemplateExpr left, TemplateExpr right, int line) : TemplateExpr(line)
{
    public override object? Evaluate(TemplateScope scope)
    {
        switch (op)
        {
            case "&&": return IsTrue(left.Evaluate(scope)) && IsTrue(right.Evaluate(scope));
            case "||": return IsTrue(left.Evaluate(scope)) || IsTrue(right.Evaluate(scope));
        }
        var (a, b) = (left.Evaluate(scope), right.Evaluate(scope));
        return (op, a, b) switch
        {
            ("==", long or string or bool or null, long or string or bool or null) => Equals(a, b),
            ("!=", long or string or bool or null, long or string or bool or null) => !Equals(a, b),
            ("<", long x, long y) => x < y,
            (">", long x, long y) => x > y,
            ("<=", long x, long y) => x <= y,
            (">=", long x, long y) => x >= y,
            _ => throw new TemplateException(scope.Template, Line, $"`{op}` does not apply to these values"),
        };
    }
}

/// <summary><c>list | array.join ", "</c></summary>
internal sealed class JoinExpr(TemplateExpr list, TemplateExpr separator, int line) : TemplateExpr(line)
{
    public override object? Evaluate(TemplateScope scope) =>
        (list.Evaluate(scope), separator.Evaluate(scope)) is (IReadOnlyList<object?> items, string text)
            ? string.Join(text, items)
            : throw new TemplateException(scope.Template, Line, "array.join takes a list and a string");
}
