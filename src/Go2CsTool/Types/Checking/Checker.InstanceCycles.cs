// Generic code that would need infinitely many instances: a type parameter that flows, inside a larger type, into itself.
using Go2Cs.Diagnostics;
using Go2Cs.Syntax;

namespace Go2Cs.Types;

public sealed partial class Checker
{
    /// <summary>The source parameter flows into the target at an instantiation; grows says that a type is built around it.</summary>
    private sealed record Flow(GoObject Source, GoObject Target, bool Grows, Pos Pos, GoType Type);

    private readonly List<Flow> _flows = [];
    private readonly Dictionary<GoObject, GoObject> _canonicalParams = new(ReferenceEqualityComparer.Instance);

    private void RecordInstantiation(Pos at, IReadOnlyList<TypeParamType> parameters, IReadOnlyList<GoType> args,
        IReadOnlyList<Expr> argExprs)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (!ReferenceEquals(parameters[i].Obj.Package, _package))
                continue;
            var pos = i < argExprs.Count ? argExprs[i].StartPos : at;
            foreach (var source in ParametersIn(args[i]))
                _flows.Add(new Flow(Canonical(source.Obj), Canonical(parameters[i].Obj), !ReferenceEquals(source, args[i]), pos, args[i]));
        }
    }

    private GoObject Canonical(GoObject obj) => _canonicalParams.GetValueOrDefault(obj, obj);

    private static List<TypeParamType> ParametersIn(GoType type)
    {
        var found = new List<TypeParamType>();
        var seen = new HashSet<GoType>(ReferenceEqualityComparer.Instance);
        void Visit(GoType t)
        {
            t = AliasType.Unalias(t);
            if (t is BasicType || !seen.Add(t))
                return;
            switch (t)
            {
                case TypeParamType parameter:
                    found.Add(parameter);
                    break;
                case NamedType named:
                    foreach (var argument in named.TypeArgs)
                        Visit(argument);
                    break;
                case ArrayType array:
                    Visit(array.Elem);
                    break;
                case SliceType slice:
                    Visit(slice.Elem);
                    break;
                case PointerType pointer:
                    Visit(pointer.Elem);
                    break;
                case ChanType channel:
                    Visit(channel.Elem);
                    break;
                case MapType map:
                    Visit(map.Key);
                    Visit(map.Elem);
                    break;
                case InterfaceType i:
                    foreach (var method in i.AllMethods)
                        Visit(method.Type);
                    break;
                case SignatureType signature:
                    foreach (var variable in signature.Params.Vars.Concat(signature.Results.Vars))
                        Visit(variable.Type);
                    break;
                case StructType structure:
                    foreach (var field in structure.Fields)
                        Visit(field.Type);
                    break;
            }
        }
        Visit(type);
        return found;
    }

    private void ReportInstantiationCycles()
    {
        var bySource = _flows.ToLookup(f => f.Source);
        foreach (var growing in _flows.Where(f => f.Grows))
        {
            // The shortest way from the target back to the source closes the cycle.
            var previous = new Dictionary<GoObject, Flow?>(ReferenceEqualityComparer.Instance) { [growing.Target] = null };
            var queue = new Queue<GoObject>([growing.Target]);
            while (queue.TryDequeue(out var current) && !previous.ContainsKey(growing.Source))
            {
                foreach (var flow in bySource[current])
                {
                    if (previous.TryAdd(flow.Target, flow))
                        queue.Enqueue(flow.Target);
                }
            }
            if (!previous.TryGetValue(growing.Source, out var last))
                continue;
            var cycle = new List<Flow>();
            for (; last is not null; last = previous[last.Source])
                cycle.Add(last);
            cycle.Add(growing);
            var error = NewError().Add(growing.Target, "instantiation cycle:");
            foreach (var flow in cycle)
                error.Add(flow.Pos, $"{flow.Target.Name} instantiated as {Str(flow.Type)}");
            error.Report();
            return;
        }
    }
}
