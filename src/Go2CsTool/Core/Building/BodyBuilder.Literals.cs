// Composite literals, with the types that their elements leave out.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Core;

using Go2Cs.Types;

internal sealed partial class BodyBuilder
{
    private CoreExpr Composite(CompositeLit literal, GoType type)
    {
        var isMultiLine = literal.Elts.Count > 0 && literal.Elts[0].Pos.Line != literal.Lbrace.Line;
        switch (Under(type))
        {
            case PointerType pointer:
                // An element {...} of a literal of pointers stands for &T{...}.
                return new AddressOf(literal.Pos, type, Composite(literal, Canonical(pointer.Elem)));
            case StructType structure:
                return new StructLiteral(literal.Pos, type, [.. literal.Elts.Select((e, i) => FieldOf(structure, e, i))], isMultiLine);
            case MapType map:
                (var key, var element) = (Canonical(map.Key), Canonical(map.Elem));
                List<(CoreExpr, CoreExpr)> entries =
                    [.. literal.Elts.Cast<KeyValueExpr>().Select(p => (Element(p.Key, key), Element(p.Value, element)))];
                return new MapLiteral(literal.Pos, type, entries, isMultiLine);
            case SliceType slice:
                return List(literal, type, Canonical(slice.Elem), null, isMultiLine);
            case ArrayType array:
                return List(literal, type, Canonical(array.Elem), array.Length, isMultiLine);
            default:
                throw new UnsupportedException("composite literal") { At = literal.Pos };
        }
    }

    private FieldValue FieldOf(StructType structure, Expr element, int index)
    {
        if (element is not KeyValueExpr pair)
        {
            var field = structure.Fields[index];
            return new FieldValue([field], Element(element, Canonical(field.Type)));
        }
        var steps = MemberLookup.Find(structure, false, _package, ((Ident)pair.Key).Name).Index!;
        var path = new List<VarObj>();
        foreach (var step in steps)
        {
            path.Add(structure.Fields[step]);
            if (path.Count < steps.Count) structure = (StructType)Under(Canonical(path[^1].Type));
        }
        return new FieldValue(path, Element(pair.Value, Canonical(path[^1].Type)));
    }

    private ListLiteral List(CompositeLit literal, GoType type, GoType element, long? length, bool isMultiLine)
    {
        long at = 0, greatest = 0;
        var elements = new List<ListElement>();
        foreach (var e in literal.Elts)
        {
            if (e is KeyValueExpr pair) Known(pair.Key).Constant!.ToInt().TryGetInt64(out at);
            elements.Add(new ListElement(at, Element(e is KeyValueExpr { Value: var value } ? value : e, element)));
            greatest = Math.Max(greatest, ++at);
        }
        return new ListLiteral(literal.Pos, type, elements, length ?? greatest, literal.Elts.Any(e => e is KeyValueExpr), isMultiLine);
    }

    private CoreExpr Element(Expr e, GoType type) => e is CompositeLit { Type: null } inner ? Composite(inner, type) : Value(e, type);
}
