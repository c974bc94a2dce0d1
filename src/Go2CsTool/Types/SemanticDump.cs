// Shows a file as its syntax tree, a node a line, with what the checker knows of each: for people who look for a fault.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

/// <summary>Writes syntax trees with types.</summary>
public static class SemanticDump
{
    private const int MaxText = 48;

    /// <summary>The lines of a file's tree.</summary>
    /// <param name="file">The file.</param>
    /// <param name="model">What is known of its package; null to show the syntax alone.</param>
    public static IEnumerable<string> Lines(GoFile file, SemanticModel? model)
    {
        var lines = new List<string>();
        var depth = 0;
        Ast.Walk(
            file,
            node =>
            {
                lines.Add($"{new string(' ', 2 * depth)}{Describe(node, model)}");
                depth++;
                return true;
            },
            _ => depth--);
        if (model is not null)
        {
            foreach (var step in model.InitOrder.Where(s => ReferenceEquals(s.Rhs.Pos.File, file.Source)))
                lines.Add($"initialize {string.Join(", ", step.Lhs.Select(static v => v.Name))} = {Shorten(step.Rhs.ToString())}");
        }
        return lines;
    }

    private static string Describe(Node node, SemanticModel? model)
    {
        var text = $"{node.GetType().Name} {node.Pos.Line}:{node.Pos.Column}";
        if (node is Expr)
            text += " " + Shorten(node.ToString());
        if (model is null)
            return text;
        if (node is Expr expr && model.ModeOf(expr) is not OperandMode.Invalid and var mode)
        {
            text += $"  {Words(mode)}";
            if (mode is not (OperandMode.NoValue or OperandMode.Builtin) && model.TypeOf(expr) is { } type)
                text += " " + Show(type, model);
            if (model.ConstantOf(expr) is { } constant)
                text += $" = {Shorten(constant.ToString() ?? "")}";
        }
        if (node is Ident ident && model.ObjectOf(ident) is { } obj)
            text += model.IsDeclaration(ident) ? $"  declares {Show(obj, model)}" : $"  is {Show(obj, model)}{Place(obj, node)}";
        if (node is Ident generic && model.InstanceOf(generic) is { } instance)
            text += $"  with [{string.Join(", ", instance.TypeArgs.Select(t => Show(t, model)))}]";
        if (node is SelectorExpr selector && model.SelectionOf(selector) is { } selection)
            text += $"  {selection.Kind} {string.Join('.', selection.Index)}{(selection.IsIndirect ? " through pointer" : "")}";
        if (model.ImplicitObjectOf(node) is { } hidden)
            text += $"  declares {Show(hidden, model)}";
        if (model.ScopeOpenedBy(node) is { } scope)
            text += $"  scope {{{string.Join(", ", scope.Elements.Keys.Order(StringComparer.Ordinal))}}}";
        return text;
    }

    private static string Words(OperandMode mode) => mode switch
    {
        OperandMode.NoValue => "no value",
        OperandMode.MapIndex => "map index",
        OperandMode.CommaOk => "comma-ok",
        _ => mode.ToString().ToLowerInvariant(),
    };

    private static string Place(GoObject obj, Node from) =>
        !obj.Pos.IsValid ? "" : ReferenceEquals(obj.Pos.File, from.Pos.File) ? $" ({obj.Pos.Line}:{obj.Pos.Column})" : $" ({obj.Pos})";

    private static string Show(GoType type, SemanticModel model) => type.ToString(p => ReferenceEquals(p, model.Package) ? "" : p.Path);

    private static string Show(GoObject obj, SemanticModel model) =>
        TypeFormatter.Describe(obj, p => ReferenceEquals(p, model.Package) ? "" : p.Path);

    private static string Shorten(string text)
    {
        text = text.ReplaceLineEndings(" ");
        return text.Length <= MaxText ? text : text[..(MaxText - 1)] + "…";
    }
}
