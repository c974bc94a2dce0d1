// Whether an expression reads what is stored to: variables, fields, elements, what pointers point to, and lengths of maps and
// channels. What its calls read is not looked into: Go makes them in their turn.
namespace Go2Cs.Facts;

using Go2Cs.Core;
using Go2Cs.Types;

/// <summary>Looks for reads of what a set of stores changes.</summary>
/// <param name="stores">The stores.</param>
/// <param name="isChanged">Whether they change a variable.</param>
/// <param name="alsoInTurn">Look into what Go reads in its turn, too.</param>
internal sealed class Reads(StoreSet stores, Func<CoreVariable, bool> isChanged, bool alsoInTurn)
{
    /// <summary>Whether the expression reads something that changes.</summary>
    public bool Any(CoreExpr e)
    {
        var found = false;
        CoreTree.Walk(e, n =>
        {
            if (!found && n is CoreExpr part) return Look(part, ref found);
            return !found;
        });
        return found;
    }

    // Notes what the node reads by itself; false if what is below it is done with.
    private bool Look(CoreExpr e, ref bool found)
    {
        if (!alsoInTurn && Effects.IsMadeInTurn(e)) return false;
        switch (e)
        {
            case Closure or Call:
                return false;
            case AddressOf or ReferenceTo:
                found = AddressReads(CoreTree.Referred(e)!);
                return false;
            case VariableRef v:
                found = isChanged(v.Variable);
                break;
            case FieldRef f:
                found = IsStored(f.Field) || stores.ContainsPart(f.Type) || OwnerReads(f.Target);
                return false;
            case ElementRef element:
                found = ReadsElement(element) || OwnerReads(element.Target) || Any(element.Index);
                return false;
            case MapElement m:
                found = stores.Contains(StoreSet.ElementType(m.Target.Type)!);
                break;
            case Dereference d:
                found = stores.ContainsOrPart(d.Type);
                break;
            case BuiltinCall b:
                found = ReadsBeyond(b);
                break;
            case Conversion c when ReadsElements(c):
                found = stores.ContainsOrPart(StoreSet.ElementType(c.X.Type)!);
                break;
        }
        return !found;
    }

    private bool IsStored(VarObj field) => stores.Contains(field) || stores.Contains(field.Type);

    private bool ReadsElement(ElementRef element) =>
        ProgramIndex.Under(element.Target.Type) is not BasicType && stores.ContainsOrPart(element.Type);

    // What a part is read of: the rest of it may change.
    private bool OwnerReads(CoreExpr owner) => owner switch
    {
        Paren p => OwnerReads(p.X),
        VariableRef v => isChanged(v.Variable),
        FieldRef f => IsStored(f.Field) || OwnerReads(f.Target),
        ElementRef element when ProgramIndex.Under(element.Target.Type) is not BasicType =>
            stores.Contains(element.Type) || OwnerReads(element.Target) || Any(element.Index),
        Dereference d => Any(d.Pointer),
        _ => Any(owner),
    };

    // The address of a place stays, whatever becomes of what is in it; only what leads to it is read.
    private bool AddressReads(CoreExpr place) => place switch
    {
        Paren p => AddressReads(p.X),
        VariableRef => false,
        FieldRef f => AddressReads(f.Target),
        ElementRef element when ProgramIndex.Under(element.Target.Type) is ArrayType => AddressReads(element.Target) || Any(element.Index),
        ElementRef element => Any(element.Target) || Any(element.Index),
        Dereference d => Any(d.Pointer),
        _ => Any(place),
    };

    // What a builtin function reads of its operands' elements: how many there are in a map or a channel, or the elements themselves.
    private bool ReadsBeyond(BuiltinCall b) => b switch
    {
        { Builtin: BuiltinId.Len or BuiltinId.Cap, Arguments: [var x] } => ProgramIndex.Under(x.Type) switch
        {
            MapType m => stores.Contains(m.Elem),
            ChanType => stores.CallsAnything,
            _ => false,
        },
        { Builtin: BuiltinId.Append, HasEllipsis: true, Arguments: [_, var rest] } =>
            StoreSet.ElementType(rest.Type) is { } elem && stores.ContainsOrPart(elem),
        _ => false,
    };

    // Text of bytes or runes, an array of a slice: the elements are read.
    private static bool ReadsElements(Conversion c) =>
        ProgramIndex.Under(c.X.Type) is SliceType && (TypePredicates.IsString(c.Type) || ProgramIndex.Under(c.Type) is ArrayType);
}
