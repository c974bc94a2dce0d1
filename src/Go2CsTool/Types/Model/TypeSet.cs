// The set of types that an interface stands for: its methods and, where it constrains types, the permitted terms.
namespace Go2Cs.Types;

/// <summary>The type set of an interface. Go: types2/typeset.go.</summary>
public sealed class TypeSet
{
    /// <summary>The set of all types.</summary>
    public static readonly TypeSet All = new([], TermList.All, false);

    internal TypeSet(IReadOnlyList<FuncObj> methods, TermList terms, bool comparable)
    {
        Methods = methods;
        Terms = terms;
        Comparable = comparable;
    }

    /// <summary>All methods, sorted by <see cref="GoObject.Id"/>.</summary>
    public IReadOnlyList<FuncObj> Methods { get; }

    /// <summary>The permitted types, disjoint.</summary>
    internal TermList Terms { get; }

    /// <summary>Holds all comparable types; only where <see cref="Terms"/> are all types.</summary>
    public bool Comparable { get; }

    public bool IsEmpty => Terms.IsEmpty;

    public bool IsMethodSet => !Comparable && Terms.IsAll;

    public bool IsAll => IsMethodSet && Methods.Count == 0;

    /// <summary>The set is given by listed types.</summary>
    public bool HasTerms => !Terms.IsEmpty && !Terms.IsAll;

    /// <summary>The listed types; empty for sets that list none.</summary>
    public IEnumerable<Term> SpecificTypes => HasTerms ? Terms.Terms : [];

    public FuncObj? FindMethod(Package? package, string name, bool foldCase, out int index)
    {
        for (index = 0; index < Methods.Count; index++)
        {
            if (name != "_" && Methods[index].HasId(package, name, foldCase))
                return Methods[index];
        }
        index = -1;
        return null;
    }

    /// <summary>Every listed term satisfies the predicate; it is asked once with null if none is listed.</summary>
    internal bool ForAll(Func<Term?, bool> predicate) => HasTerms ? Terms.Terms.All(predicate) : predicate(null);

    internal bool IsStrictlyComparable(HashSet<GoType>? seen) =>
        Terms.IsAll ? Comparable : ForAll(t => t is not null && TypePredicates.IncomparableReason(t.Type!, false, seen) is null);

    internal static TypeSet Of(InterfaceType type)
    {
        var methods = new Dictionary<string, FuncObj>();
        foreach (var method in type.ExplicitMethods)
            methods.TryAdd(method.Id, method);
        var terms = TermList.All;
        var comparable = false;
        foreach (var element in type.Embedded)
        {
            TermList elementTerms;
            var elementComparable = false;
            switch (element.Underlying)
            {
                case InterfaceType embedded:
                    var set = embedded.TypeSet;
                    elementComparable = set.Comparable;
                    foreach (var method in set.Methods)
                        methods.TryAdd(method.Id, method);
                    elementTerms = set.Terms;
                    break;
                case UnionType union:
                    elementTerms = OfUnion(union);
                    break;
                case BasicType { Kind: BasicKind.Invalid }:
                    continue;
                default:
                    elementTerms = new TermList([new Term(false, element)]);
                    break;
            }
            terms = terms.Intersect(elementTerms);
            comparable |= elementComparable;
            if (comparable && !terms.IsAll)
            {
                terms = new TermList([.. terms.Terms.Where(t => TypePredicates.IncomparableReason(t.Type!, false, null) is null)]);
                comparable = false;
            }
        }
        return new TypeSet([.. methods.Values.OrderBy(m => m, GoObject.ById)], terms, comparable);
    }

    internal static TermList OfUnion(UnionType union)
    {
        var all = TermList.None;
        foreach (var term in union.Terms)
        {
            var underlying = term.Type!.Underlying;
            if (underlying is InterfaceType embedded)
                all = all.Union(embedded.TypeSet.Terms);
            else if (TypePredicates.IsValid(underlying) && !(term.Tilde && !TypeIdentity.Identical(term.Type, underlying)))
                all = all.Union(new TermList([term]));
        }
        return all;
    }
}

/// <summary>A union of terms, kept disjoint.</summary>
internal sealed class TermList
{
    public static readonly TermList All = new([new Term(false, null)]);
    public static readonly TermList None = new([]);

    public TermList(IReadOnlyList<Term> terms) => Terms = terms;

    public IReadOnlyList<Term> Terms { get; }

    public bool IsEmpty => Terms.Count == 0;

    public bool IsAll => Terms.Any(t => t.Type is null);

    public TermList Union(TermList other)
    {
        if (IsAll || other.IsAll)
            return All;
        var result = new List<Term>();
        foreach (var term in Terms.Concat(other.Terms))
        {
            if (result.Any(r => IsSubset(term, r)))
                continue;
            var at = result.FindIndex(r => IsSubset(r, term));
            if (at < 0)
            {
                result.Add(term);
                continue;
            }
            result[at] = term;
            for (var i = result.Count - 1; i > at; i--)
            {
                if (IsSubset(result[i], term))
                    result.RemoveAt(i);
            }
        }
        return new TermList(result);
    }

    public TermList Intersect(TermList other)
    {
        if (IsAll)
            return other;
        if (other.IsAll)
            return this;
        var result = None;
        foreach (var x in Terms)
        {
            foreach (var y in other.Terms)
            {
                if (!AreDisjoint(x, y))
                    result = result.Union(new TermList([!x.Tilde || y.Tilde ? x : y]));
            }
        }
        return result;
    }

    public bool IsSubsetOf(TermList other) =>
        other.IsEmpty ? IsEmpty : Terms.All(x => other.Terms.Any(y => IsSubset(x, y)));

    public bool EqualTo(TermList other) => IsSubsetOf(other) && other.IsSubsetOf(this);

    public static bool Includes(Term term, GoType type) =>
        term.Type is null || TypeIdentity.Identical(term.Type, term.Tilde ? type.Underlying : type);

    public static bool AreDisjoint(Term x, Term y)
    {
        if (x.Type is null || y.Type is null)
            return false;
        var tx = y.Tilde ? x.Type.Underlying : x.Type;
        var ty = x.Tilde ? y.Type.Underlying : y.Type;
        return !TypeIdentity.Identical(tx, ty);
    }

    private static bool IsSubset(Term x, Term y)
    {
        if (y.Type is null)
            return true;
        return x.Type is not null && !AreDisjoint(x, y) && (!x.Tilde || y.Tilde);
    }

    public string ToString(Func<Package, string>? qualifier) =>
        IsEmpty ? "∅" : string.Join(" | ", Terms.Select(t => t.ToString(qualifier)));
}
