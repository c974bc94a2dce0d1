// Interfaces without name that mention themselves through an alias, which gc refuses: go.dev/issue/56103.
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    private readonly List<Syntax.InterfaceType> _interfaceLiterals = [];

    private void ReportInterfaceCycles()
    {
        var states = new Dictionary<InterfaceType, bool>(ReferenceEqualityComparer.Instance);
        _interfaceLiterals.Sort(static (a, b) => a.Pos.CompareTo(b.Pos));
        foreach (var literal in _interfaceLiterals)
        {
            if (_info.Types.TryGetValue(literal, out var known) && ReachesItself(known.Type, states))
                Error(literal.GcPos, "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)");
        }
    }

    // A state of true marks an interface on the way, false one that is done.
    private static bool ReachesItself(GoType type, Dictionary<InterfaceType, bool> states)
    {
        bool Any(TupleType tuple) => tuple.Vars.Any(v => ReachesItself(v.Type, states));
        switch (AliasType.Unalias(type))
        {
            case InterfaceType i:
                if (states.TryGetValue(i, out var active))
                    return active;
                states[i] = true;
                var found = i.AllMethods.Any(m => ReachesItself(m.Type, states)) || i.Embedded.Any(e => ReachesItself(e, states));
                states[i] = false;
                return found;
            case NamedType named:
                return named.TypeArgs.Any(t => ReachesItself(t, states));
            case ArrayType array:
                return ReachesItself(array.Elem, states);
            case SliceType slice:
                return ReachesItself(slice.Elem, states);
            case PointerType pointer:
                return ReachesItself(pointer.Elem, states);
            case ChanType channel:
                return ReachesItself(channel.Elem, states);
            case MapType map:
                return ReachesItself(map.Key, states) || ReachesItself(map.Elem, states);
            case StructType structure:
                return structure.Fields.Any(f => ReachesItself(f.Type, states));
            case SignatureType signature:
                return Any(signature.Params) || Any(signature.Results);
            case UnionType union:
                return union.Terms.Any(t => ReachesItself(t.Type!, states));
            default:
                return false;
        }
    }
}
