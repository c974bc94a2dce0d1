// Prints expressions of Core.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

public sealed partial class CorePrinter
{
    private string Texts(IEnumerable<CoreExpr> list) => string.Join(", ", list.Select(Text));

    private string Text(CoreExpr e)
    {
        if (StackGuard.IsLow) return StackGuard.Run(() => Text(e));
        switch (e)
        {
            case Constant c:
                return TypeText(c.Type) is "int" or "string" or "bool" ? Literal(c) : $"{TypeText(c.Type)}({Literal(c)})";
            case Nil n:
                return $"nil⟨{TypeText(n.Type)}⟩";
            case ViewOf v:
                return v.Pointer == null ? $"⟨view⟩ {Operand(v.X)}" : $"⟨view or nil⟩ {Operand(v.X)}";
            case PointeeOf p:
                return $"⟨pointee⟩ {Operand(p.Pointer)}";
            case Zero z:
                return $"zero⟨{TypeText(z.Type)}⟩";
            case EmbeddedFiles f:
                return $"embed⟨{TypeText(f.Type)}⟩({string.Join(", ", f.Files.Select(n => f.Folder + n))})";
            case VariableRef v:
                return Name(v.Variable);
            case Dereference { IsImplicit: true } d:
                return $"⟨*⟩{Operand(d.Pointer)}";
            case Dereference d:
                return $"*{Operand(d.Pointer)}";
            case ReferenceTo r:
                return $"⟨ref⟩ {Operand(r.Place)}";
            case AddressOf a:
                return $"{(a.IsImplicit ? "⟨&⟩" : "&")}{Operand(a.Place)}";
            case FieldRef f:
                return $"{Operand(f.Target)}{(f.IsPromoted ? ".:" : ".")}{f.Field.Name}";
            case ElementRef x:
                return $"{Operand(x.Target)}[{Text(x.Index)}]";
            case MapElement m:
                return $"{Operand(m.Target)}[{Text(m.Key)}]{Ok(m.CommaOk)}";
            case Slicing s:
                var bounds = $"{Optional(s.Low)}:{Optional(s.High)}{(s.Max == null ? "" : ":" + Text(s.Max))}";
                return $"{Operand(s.X)}[{bounds}]";
            case TypeAssertion a:
                return $"{Operand(a.X)}.({TypeText(a.Asserted)}){Ok(a.CommaOk)}";
            case Receive r:
                return $"<-{Operand(r.Channel)}{Ok(r.CommaOk)}";
            case New n:
                return $"new({TypeText(n.Type)[1..]}{(n.Init == null ? "" : ", " + Text(n.Init))})";
            case Unary u:
                return u.Op.Spelling() + Operand(u.X);
            case Binary b:
                return $"{Operand(b.X)} {b.Op.Spelling()} {Operand(b.Y)}";
            case Comparison c:
                return $"{Operand(c.X)} {c.Op.Spelling()} {Operand(c.Y)}";
            case Conversion c:
                return c.IsImplicit ? $"⟨{TypeText(c.Type)}⟩({Text(c.X)})" : $"{Parenthesized(c.Type)}({Text(c.X)})";
            case Paren p:
                return $"({Text(p.X)})";
            case Sequence s:
                return $"do{{{string.Join("; ", s.Statements.Select(Simple))}; {Text(s.Value)}}}";
            case FunctionRef f:
                return Name(f.Function) + TypeArguments(f.TypeArguments);
            case MethodValue m:
                return $"{Operand(m.Receiver)}.{m.Method.Name}⟨bound⟩";
            case Closure c:
                return Literal(c);
            case Call c:
                return $"{Callee(c.Callee)}{TypeArguments(c.TypeArguments)}({Texts(c.Arguments)}{(c.HasEllipsis ? "..." : "")})";
            case BuiltinCall b:
                var made = b.Builtin == BuiltinId.Make ? TypeText(b.Type) + (b.Arguments.Count > 0 ? ", " : "") : "";
                return $"{b.Builtin.ToString().ToLowerInvariant()}({made}{Texts(b.Arguments)}{(b.HasEllipsis ? "..." : "")})";
            case StructLiteral s:
                return $"{TypeText(s.Type)}{{{string.Join(", ", s.Fields.Select(f => $"{string.Join('.', f.Path.Select(p => p.Name))}: {Text(f.Value)}"))}}}";
            case ListLiteral { IsVariadic: true } l:
                return $"[{Texts(l.Elements.Select(x => x.Value))}]";
            case ListLiteral l:
                return $"{TypeText(l.Type)}{{{string.Join(", ", l.Elements.Select((x, i) => (x.Index == i && !l.HasKeys ? "" : $"{x.Index}: ") + Text(x.Value)))}}}";
            case MapLiteral m:
                return $"{TypeText(m.Type)}{{{string.Join(", ", m.Entries.Select(x => $"{Text(x.Key)}: {Text(x.Value)}"))}}}";
            default:
                // A node that a pass added: its name and its parts.
                var parts = new List<string>();
                e.ForEachChild(child => parts.Add(child is CoreExpr x ? Text(x) : Simple((CoreStmt)child)));
                return $"{e.GetType().Name}({string.Join(", ", parts)})";
        }
    }

    // In parentheses where Go would need them.
    private string Operand(CoreExpr e) => e is Binary or Comparison or Closure ? $"({Text(e)})" : Text(e);

    private string Optional(CoreExpr? e) => e == null ? "" : Text(e);

    private string Parenthesized(GoType type) =>
        TypeText(type) is var text && text[0] is '*' or '<' or 'f' && AliasType.Unalias(type) is not NamedType and not BasicType
            ? $"({text})"
            : text;

    private static string Ok(bool commaOk) => commaOk ? "⟨ok⟩" : "";

    private string TypeArguments(IReadOnlyList<GoType> types) => types.Count == 0 ? "" : $"[{string.Join(", ", types.Select(TypeText))}]";

    private static string Literal(Constant c) => c.Named?.Name ?? c.Value.ToString() ?? "";

    private string Callee(CoreCallee callee) => callee switch
    {
        FunctionCallee f => Name(f.Declared),
        MethodCallee m => $"{Operand(m.Receiver)}.{m.Method.Name}",
        ValueCallee { Value: var v } => Operand(v),
        _ => callee.GetType().Name,
    };

    private string Literal(Closure c)
    {
        var head = $"func{Signature(c.Function)} {{";
        if (c.Function.Body is not { } body) return head + "}";
        if (body.Statements.Count == 0) return head + "}";
        return Nested(() =>
        {
            Line(head);
            Statements(body.Statements);
            Line("}");
        });
    }
}
