using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

// Generic types: structs, slices, maps, functions, channels and interfaces; methods, embedding, nesting, recursion.
[GoType("main.Stack[int]")]
[MethodPtr(typeof(Stack_intPtr))]
internal struct Stack_int
{
    public Slice<long> items;

    public (long, error) Pop()
    {
        long x = 0;
        error err = null;
        if (this.items.Length == 0)
        {
            return (x, errEmpty);
        }
        x = this.items[this.items.Length - 1];
        this.items = this.items.Slice(0, this.items.Length - 1);
        return (x, null);
    }

    public long Len()
    {
        return this.items.Length;
    }

    public GoString Describe()
    {
        return fmt.Sprintf("%T of %d", this, this.items.Length);
    }
}

[GoType("main.(*Stack[int])")]
internal static class Stack_intExtensions
{
    internal static Ptr<Stack_int> Push(this Ptr<Stack_int> s, Slice<long> xs)
    {
        s.Value.items = appendSlice(s.Value.items, xs);
        return s;
    }

    internal static Action<Func<long, long, bool>> All(this Ptr<Stack_int> s)
    {
        return (Func<long, long, bool> @yield) =>
        {
            for (var i = s.Value.items.Length - 1; i >= 0; i--)
            {
                if (!@yield(i, s.Value.items[i]))
                {
                    return;
                }
            }
        };
    }
}

// Generic types: structs, slices, maps, functions, channels and interfaces; methods, embedding, nesting, recursion.
[GoType("main.Stack[string]")]
[MethodPtr(typeof(Stack_stringPtr))]
internal struct Stack_string
{
    public Slice<GoString> items;

    public (GoString, error) Pop()
    {
        GoString x = "";
        error err = null;
        if (this.items.Length == 0)
        {
            return (x, errEmpty);
        }
        x = this.items[this.items.Length - 1];
        this.items = this.items.Slice(0, this.items.Length - 1);
        return (x, null);
    }

    public long Len()
    {
        return this.items.Length;
    }

    public GoString Describe()
    {
        return fmt.Sprintf("%T of %d", this, this.items.Length);
    }
}

[GoType("main.(*Stack[string])")]
internal static class Stack_stringExtensions
{
    internal static Ptr<Stack_string> Push(this Ptr<Stack_string> s, Slice<GoString> xs)
    {
        s.Value.items = appendSlice(s.Value.items, xs);
        return s;
    }

    internal static Action<Func<long, GoString, bool>> All(this Ptr<Stack_string> s)
    {
        return (Func<long, GoString, bool> @yield) =>
        {
            for (var i = s.Value.items.Length - 1; i >= 0; i--)
            {
                if (!@yield(i, s.Value.items[i]))
                {
                    return;
                }
            }
        };
    }
}

[GoType("main.List[float64]")]
internal struct List_float64
{
    public Ptr<node_float64> head;
    public Ptr<node_float64> tail;
    public long n;
}

[GoType("main.(*List[float64])")]
internal static class List_float64Extensions
{
    internal static void Add(this Ptr<List_float64> l, double v)
    {
        ref var lValue = ref l.Pointee();
        var n = new Ptr<node_float64>(new node_float64 { v = v });
        if (lValue.tail == null)
        {
            lValue.head = n;
        }
        else
        {
            lValue.tail.Value.next = n;
        }
        lValue.tail = n;
        lValue.n++;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static void Each(this Ptr<List_float64> l, Action<long, double> f)
    {
        ref var lValue = ref l.Pointee();
        long i = 0;
        for (var n = lValue.head; n != null; n = n.Value.next)
        {
            f(i, n.Value.v);
            i++;
        }
    }
}

[GoType("main.List[int]")]
internal struct List_int
{
    public Ptr<node_int> head;
    public Ptr<node_int> tail;
    public long n;
}

[GoType("main.(*List[int])")]
internal static class List_intExtensions
{
    internal static void Add(this Ptr<List_int> l, long v)
    {
        ref var lValue = ref l.Pointee();
        var n = new Ptr<node_int>(new node_int { v = v });
        if (lValue.tail == null)
        {
            lValue.head = n;
        }
        else
        {
            lValue.tail.Value.next = n;
        }
        lValue.tail = n;
        lValue.n++;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    internal static void Each(this Ptr<List_int> l, Action<long, long> f)
    {
        ref var lValue = ref l.Pointee();
        long i = 0;
        for (var n = lValue.head; n != null; n = n.Value.next)
        {
            f(i, n.Value.v);
            i++;
        }
    }
}

[GoType("main.node[float64]")]
internal struct node_float64
{
    public double v;
    public Ptr<node_float64> next;
}

[GoType("main.node[int]")]
internal struct node_int
{
    public long v;
    public Ptr<node_int> next;
}

[GoType("main.Tree[string,int]")]
internal struct Tree_string_int
{
    public Ptr<Tree_string_int> left;
    public Ptr<Tree_string_int> right;
    public GoString k;
    public long v;
}

[GoType("main.(*Tree[string,int])")]
internal static class Tree_string_intExtensions
{
    internal static Ptr<Tree_string_int> Put(this Ptr<Tree_string_int> t, GoString k, long v)
    {
        StackGuard.Check();
        ref var tValue = ref t.Pointee();
        if (t == null)
        {
            return new Ptr<Tree_string_int>(new Tree_string_int { k = k, v = v });
        }
        {
            var c = cmp.Compare(k, tValue.k);
            if (c < 0)
            {
                tValue.left = tValue.left.Put(k, v);
            }
            else if (c > 0)
            {
                tValue.right = tValue.right.Put(k, v);
            }
            else
            {
                tValue.v = v;
            }
        }
        return t;
    }

    internal static void Walk(this Ptr<Tree_string_int> t, Func<GoString, long, bool> @yield)
    {
        t.walk(@yield);
    }

    internal static bool walk(this Ptr<Tree_string_int> t, Func<GoString, long, bool> @yield)
    {
        StackGuard.Check();
        ref var tValue = ref t.Pointee();
        return t == null || tValue.left.walk(@yield) && @yield(tValue.k, tValue.v) && tValue.right.walk(@yield);
    }
}

[GoType("main.Set[main.Pair[int,string]]")]
internal readonly struct Set_Pair_int_string(Map<Pair_int_string, Empty> value) : INamed<Map<Pair_int_string, Empty>>
{
    public readonly Map<Pair_int_string, Empty> Value = value;
    Map<Pair_int_string, Empty> INamed<Map<Pair_int_string, Empty>>.Value => Value;

    public Set_Pair_int_string Add(Slice<Pair_int_string> xs)
    {
        foreach (var x in xs.View())
        {
            this.Value.Set(x, new Empty());
        }
        return this;
    }

    public bool Has(Pair_int_string x)
    {
        var (_, ok) = this.Value.Lookup(x);
        return ok;
    }
}

[GoType("main.Slice[string]")]
internal readonly struct Slice_string(Slice<GoString> value) : INamed<Slice<GoString>>
{
    public readonly Slice<GoString> Value = value;
    Slice<GoString> INamed<Slice<GoString>>.Value => Value;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public Slice_string Map(Func<GoString, GoString> f)
    {
        var s = this;
        var @out = new Slice_string(new Slice<GoString>(s.Value.Length));
        var outView = @out.Value.View();
        foreach (var (i, x) in s.Value.View().Indexed())
        {
            var result = f(x);
            outView[i] = result;
        }
        return @out;
    }

    public GoString First()
    {
        GoString x = "";
        if (this.Value.Length > 0)
        {
            x = this.Value[0];
        }
        return x;
    }
}

[GoType("main.(*Slice[string])")]
internal static class Slice_stringExtensions
{
    internal static void Append(this Ptr<Slice_string> s, GoString x)
    {
        s.Value = new Slice_string(append(s.Value.Value, x));
    }
}

[GoType("main.Slice[int]")]
internal readonly struct Slice_int(Slice<long> value) : INamed<Slice<long>>
{
    public readonly Slice<long> Value = value;
    Slice<long> INamed<Slice<long>>.Value => Value;

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public Slice_int Map(Func<long, long> f)
    {
        var s = this;
        var @out = new Slice_int(new Slice<long>(s.Value.Length));
        var outView = @out.Value.View();
        foreach (var (i, x) in s.Value.View().Indexed())
        {
            var result = f(x);
            outView[i] = result;
        }
        return @out;
    }

    public long First()
    {
        long x = 0;
        if (this.Value.Length > 0)
        {
            x = this.Value[0];
        }
        return x;
    }
}

[GoType("main.(*Slice[int])")]
internal static class Slice_intExtensions
{
    internal static void Append(this Ptr<Slice_int> s, long x)
    {
        s.Value = new Slice_int(append(s.Value.Value, x));
    }
}

[GoType("main.Func[int,string]")]
internal readonly struct Func_int_string(Func<long, GoString> value) : INamed<Func<long, GoString>>
{
    public readonly Func<long, GoString> Value = value;
    Func<long, GoString> INamed<Func<long, GoString>>.Value => Value;

    public GoString Call(long a)
    {
        return this.Value(a);
    }

    public (GoString, GoString) Twice(long a)
    {
        return (this.Value(a), this.Value(a));
    }
}

[GoType("main.Grid[int]")]
internal struct Grid_int : INamed<Array2<Array2<long>>>, IEquatable<Grid_int>
{
    public Array2<Array2<long>> Value;

    public Grid_int(Array2<Array2<long>> value) => Value = value;

    Array2<Array2<long>> INamed<Array2<Array2<long>>>.Value => Value;

    public bool Equals(Grid_int other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Grid_int other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Grid_int a, Grid_int b) => a.Value == b.Value;

    public static bool operator !=(Grid_int a, Grid_int b) => a.Value != b.Value;

    public Grid_int Transposed()
    {
        var g = this;
        (g.Value[0][1], g.Value[1][0]) = (g.Value[1][0], g.Value[0][1]);
        return g;
    }
}

[GoType("main.Pipe[bool]")]
internal readonly struct Pipe_bool(Chan<bool> value) : INamed<Chan<bool>>, IEquatable<Pipe_bool>
{
    public readonly Chan<bool> Value = value;
    Chan<bool> INamed<Chan<bool>>.Value => Value;

    public bool Equals(Pipe_bool other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Pipe_bool other && Equals(other);

    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    public static bool operator ==(Pipe_bool a, Pipe_bool b) => a.Value == b.Value;

    public static bool operator !=(Pipe_bool a, Pipe_bool b) => a.Value != b.Value;

    public async GoTask Send(bool x)
    {
        await this.Value.SendAsync(x);
    }

    public async GoTask<bool> Get()
    {
        return await this.Value.ReceiveAsync();
    }
}

[GoType("main.Container[int]")]
internal interface Container_int
{
    long Len();

    Ptr<Stack_int> Push(Slice<long> arg1);
}

[GoType("main.Container[string]")]
internal interface Container_string
{
    long Len();

    Ptr<Stack_string> Push(Slice<GoString> arg1);
}

[GoType("main.Opt[int]")]
[MethodPtr(typeof(Opt_intPtr))]
internal struct Opt_int : fmt.Stringer, IEquatable<Opt_int>
{
    public long v;
    public bool ok;

    public long Or(long d)
    {
        if (this.ok)
        {
            return this.v;
        }
        return d;
    }

    public GoString String()
    {
        if (this.ok)
        {
            return fmt.Sprint((GoString)"Some(", this.v, (GoString)")");
        }
        return "None";
    }

    public readonly bool Equals(Opt_int other) => this.v == other.v && this.ok == other.ok;

    public override readonly bool Equals(object obj) => obj is Opt_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v, this.ok);

    public static bool operator ==(Opt_int a, Opt_int b) => a.Equals(b);

    public static bool operator !=(Opt_int a, Opt_int b) => !a.Equals(b);
}

[GoType("main.Opt[string]")]
[MethodPtr(typeof(Opt_stringPtr))]
internal struct Opt_string : fmt.Stringer, IEquatable<Opt_string>
{
    public GoString v;
    public bool ok;

    public GoString Or(GoString d)
    {
        if (this.ok)
        {
            return this.v;
        }
        return d;
    }

    public GoString String()
    {
        if (this.ok)
        {
            return fmt.Sprint((GoString)"Some(", this.v, (GoString)")");
        }
        return "None";
    }

    public readonly bool Equals(Opt_string other) => this.v == other.v && this.ok == other.ok;

    public override readonly bool Equals(object obj) => obj is Opt_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v, this.ok);

    public static bool operator ==(Opt_string a, Opt_string b) => a.Equals(b);

    public static bool operator !=(Opt_string a, Opt_string b) => !a.Equals(b);
}

[GoType("main.Opt[float64]")]
[MethodPtr(typeof(Opt_float64Ptr))]
internal struct Opt_float64 : fmt.Stringer
{
    public double v;
    public bool ok;

    public double Or(double d)
    {
        if (this.ok)
        {
            return this.v;
        }
        return d;
    }

    public GoString String()
    {
        if (this.ok)
        {
            return fmt.Sprint((GoString)"Some(", this.v, (GoString)")");
        }
        return "None";
    }
}

[GoType("main.Opt[interface {}]")]
[MethodPtr(typeof(Opt_anyPtr))]
internal struct Opt_any : fmt.Stringer, IEquatable<Opt_any>
{
    public object v;
    public bool ok;

    public object Or(object d)
    {
        if (this.ok)
        {
            return this.v;
        }
        return d;
    }

    public GoString String()
    {
        if (this.ok)
        {
            return fmt.Sprint((GoString)"Some(", this.v, (GoString)")");
        }
        return "None";
    }

    public readonly bool Equals(Opt_any other) => equal(this.v, other.v) && this.ok == other.ok;

    public override readonly bool Equals(object obj) => obj is Opt_any other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<object>.Hash(this.v), this.ok);

    public static bool operator ==(Opt_any a, Opt_any b) => a.Equals(b);

    public static bool operator !=(Opt_any a, Opt_any b) => !a.Equals(b);
}

[GoType("main.Opt[main.Opt[int]]")]
[MethodPtr(typeof(Opt_Opt_intPtr))]
internal struct Opt_Opt_int : fmt.Stringer, IEquatable<Opt_Opt_int>
{
    public Opt_int v;
    public bool ok;

    public Opt_int Or(Opt_int d)
    {
        if (this.ok)
        {
            return this.v;
        }
        return d;
    }

    public GoString String()
    {
        if (this.ok)
        {
            return fmt.Sprint((GoString)"Some(", this.v, (GoString)")");
        }
        return "None";
    }

    public readonly bool Equals(Opt_Opt_int other) => this.v == other.v && this.ok == other.ok;

    public override readonly bool Equals(object obj) => obj is Opt_Opt_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v, this.ok);

    public static bool operator ==(Opt_Opt_int a, Opt_Opt_int b) => a.Equals(b);

    public static bool operator !=(Opt_Opt_int a, Opt_Opt_int b) => !a.Equals(b);
}

[GoType("main.Opt[main.Pair[int,[]int]]")]
[MethodPtr(typeof(Opt_Pair_int_Slice_intPtr))]
internal struct Opt_Pair_int_Slice_int : fmt.Stringer
{
    public Pair_int_Slice_int v;
    public bool ok;

    public Pair_int_Slice_int Or(Pair_int_Slice_int d)
    {
        if (this.ok)
        {
            return this.v;
        }
        return d;
    }

    public GoString String()
    {
        if (this.ok)
        {
            return fmt.Sprint((GoString)"Some(", this.v, (GoString)")");
        }
        return "None";
    }
}

[GoType("main.Opt[int64]")]
[MethodPtr(typeof(Opt_int64Ptr))]
internal struct Opt_int64 : fmt.Stringer, IEquatable<Opt_int64>
{
    [GoType("int64")]
    public long v;
    public bool ok;

    public long Or(long d)
    {
        if (this.ok)
        {
            return this.v;
        }
        return d;
    }

    public GoString String()
    {
        if (this.ok)
        {
            return fmt.Sprint((GoString)"Some(", (int64)this.v, (GoString)")");
        }
        return "None";
    }

    public readonly bool Equals(Opt_int64 other) => this.v == other.v && this.ok == other.ok;

    public override readonly bool Equals(object obj) => obj is Opt_int64 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v, this.ok);

    public static bool operator ==(Opt_int64 a, Opt_int64 b) => a.Equals(b);

    public static bool operator !=(Opt_int64 a, Opt_int64 b) => !a.Equals(b);
}

[GoType("main.Pair[int,string]")]
internal struct Pair_int_string : IEquatable<Pair_int_string>
{
    public long A;
    public GoString B;

    public Pair_string_int Swap()
    {
        return new Pair_string_int { A = this.B, B = this.A };
    }

    public readonly bool Equals(Pair_int_string other) => this.A == other.A && this.B == other.B;

    public override readonly bool Equals(object obj) => obj is Pair_int_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.A, this.B);

    public static bool operator ==(Pair_int_string a, Pair_int_string b) => a.Equals(b);

    public static bool operator !=(Pair_int_string a, Pair_int_string b) => !a.Equals(b);
}

[GoType("main.Pair[string,int]")]
internal struct Pair_string_int : IEquatable<Pair_string_int>
{
    public GoString A;
    public long B;

    public Pair_int_string Swap()
    {
        return new Pair_int_string { A = this.B, B = this.A };
    }

    public readonly bool Equals(Pair_string_int other) => this.A == other.A && this.B == other.B;

    public override readonly bool Equals(object obj) => obj is Pair_string_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.A, this.B);

    public static bool operator ==(Pair_string_int a, Pair_string_int b) => a.Equals(b);

    public static bool operator !=(Pair_string_int a, Pair_string_int b) => !a.Equals(b);
}

[GoType("main.Pair[int,[]int]")]
internal struct Pair_int_Slice_int
{
    public long A;
    public Slice<long> B;

    public Pair_Slice_int_int Swap()
    {
        return new Pair_Slice_int_int { A = this.B, B = this.A };
    }
}

[GoType("main.Pair[[]int,int]")]
internal struct Pair_Slice_int_int
{
    public Slice<long> A;
    public long B;

    public Pair_int_Slice_int Swap()
    {
        return new Pair_int_Slice_int { A = this.B, B = this.A };
    }
}

[GoType("main.Pair[int,int]")]
internal struct Pair_int_int : IEquatable<Pair_int_int>
{
    public long A;
    public long B;

    public Pair_int_int Swap()
    {
        return new Pair_int_int { A = this.B, B = this.A };
    }

    public readonly bool Equals(Pair_int_int other) => this.A == other.A && this.B == other.B;

    public override readonly bool Equals(object obj) => obj is Pair_int_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.A, this.B);

    public static bool operator ==(Pair_int_int a, Pair_int_int b) => a.Equals(b);

    public static bool operator !=(Pair_int_int a, Pair_int_int b) => !a.Equals(b);
}

[GoType("main.Pair[bool,bool]")]
internal struct Pair_bool_bool : IEquatable<Pair_bool_bool>
{
    public bool A;
    public bool B;

    public Pair_bool_bool Swap()
    {
        return new Pair_bool_bool { A = this.B, B = this.A };
    }

    public readonly bool Equals(Pair_bool_bool other) => this.A == other.A && this.B == other.B;

    public override readonly bool Equals(object obj) => obj is Pair_bool_bool other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.A, this.B);

    public static bool operator ==(Pair_bool_bool a, Pair_bool_bool b) => a.Equals(b);

    public static bool operator !=(Pair_bool_bool a, Pair_bool_bool b) => !a.Equals(b);
}

[GoType("main.Pair[int,bool]")]
internal struct Pair_int_bool : IEquatable<Pair_int_bool>
{
    public long A;
    public bool B;

    public Pair_bool_int Swap()
    {
        return new Pair_bool_int { A = this.B, B = this.A };
    }

    public readonly bool Equals(Pair_int_bool other) => this.A == other.A && this.B == other.B;

    public override readonly bool Equals(object obj) => obj is Pair_int_bool other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.A, this.B);

    public static bool operator ==(Pair_int_bool a, Pair_int_bool b) => a.Equals(b);

    public static bool operator !=(Pair_int_bool a, Pair_int_bool b) => !a.Equals(b);
}

[GoType("main.Pair[bool,int]")]
internal struct Pair_bool_int
{
    public bool A;
    public long B;

    public Pair_int_bool Swap()
    {
        return new Pair_int_bool { A = this.B, B = this.A };
    }
}

[GoType("main.Named[int]")]
[MethodPtr(typeof(Named_intPtr))]
internal struct Named_int
{
    [Embedded]
    public Stack_int Stack;
    [Embedded]
    public Ptr<List_int> List;
    public GoString name;
    [NotGo]
    internal Ptr<Stack_int> StackPointer;
}

[GoType("main.Inner[int]")]
[MethodPtr(typeof(Inner_intPtr))]
internal struct Inner_int : fmt.Stringer
{
    [Embedded]
    public Opt_Pair_int_Slice_int Opt;

    public GoString String() => this.Opt.String();
}

[GoType("main.Ints")]
internal struct Ints
{
    public Slice<long> items;
}

[GoType("main.IntStack")]
[MethodPtr(typeof(IntStackPtr))]
internal struct IntStack
{
    [Embedded]
    public Stack_int Stack;
    [NotGo]
    internal Ptr<Stack_int> StackPointer;
}

[GoType("main.Rec[int]")]
internal struct Rec_int
{
    public Slice<Rec_int> kids;
    public Map<GoString, Ptr<Rec_int>> m;
    public long v;
}

[GoType("main.A[string]")]
internal struct A_string
{
    public Ptr<B_string> b;
    public long n;
}

[GoType("main.B[string]")]
internal struct B_string
{
    public Ptr<A_string> a;
    public GoString v;
}

[GoType("main.Acc[int]")]
internal struct Acc_int
{
    public long total;

    public long Mean(long n)
    {
        return div(this.total, n);
    }
}

[GoType("main.(*Acc[int])")]
internal static class Acc_intExtensions
{
    internal static Ptr<Acc_int> Add(this Ptr<Acc_int> a, long x)
    {
        a.Value.total += x;
        return a;
    }
}

[GoType("main.Acc[float64]")]
internal struct Acc_float64
{
    public double total;

    public double Mean(long n)
    {
        return this.total / (double)n;
    }
}

[GoType("main.(*Acc[float64])")]
internal static class Acc_float64Extensions
{
    internal static Ptr<Acc_float64> Add(this Ptr<Acc_float64> a, double x)
    {
        a.Value.total += x;
        return a;
    }
}

[GoType("main.Node[int]")]
internal interface Node_int
{
    long Value();

    Slice<Node_int> Children();
}

[GoType("main.leaf[int]")]
[MethodPtr(typeof(leaf_intPtr))]
internal struct leaf_int : Node_int, IEquatable<leaf_int>
{
    public long v;

    public long Value()
    {
        return this.v;
    }

    public Slice<Node_int> Children()
    {
        return default(Slice<Node_int>);
    }

    public readonly bool Equals(leaf_int other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is leaf_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(leaf_int a, leaf_int b) => a.Equals(b);

    public static bool operator !=(leaf_int a, leaf_int b) => !a.Equals(b);
}

[GoType("main.branch[int]")]
[MethodPtr(typeof(branch_intPtr))]
internal struct branch_int : Node_int
{
    public Slice<Node_int> kids;

    public long Value()
    {
        long z = 0;
        return z;
    }

    public Slice<Node_int> Children()
    {
        return this.kids;
    }
}

[GoType("main.local[int]")]
internal struct local_int : IEquatable<local_int>
{
    public long v;

    public readonly bool Equals(local_int other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is local_int other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(local_int a, local_int b) => a.Equals(b);

    public static bool operator !=(local_int a, local_int b) => !a.Equals(b);
}

[GoType("main.local[string]")]
internal struct local_string : IEquatable<local_string>
{
    public GoString v;

    public readonly bool Equals(local_string other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is local_string other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(local_string a, local_string b) => a.Equals(b);

    public static bool operator !=(local_string a, local_string b) => !a.Equals(b);
}

[GoType("main.local[main.local[string]·1]")]
internal struct local_local_string_1 : IEquatable<local_local_string_1>
{
    public local_string v;

    public readonly bool Equals(local_local_string_1 other) => this.v == other.v;

    public override readonly bool Equals(object obj) => obj is local_local_string_1 other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.v);

    public static bool operator ==(local_local_string_1 a, local_local_string_1 b) => a.Equals(b);

    public static bool operator !=(local_local_string_1 a, local_local_string_1 b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static error errEmpty;

    internal static Opt_int Some_int(long v)
    {
        return new Opt_int { v = v, ok = true };
    }

    internal static Opt_string Some_string(GoString v)
    {
        return new Opt_string { v = v, ok = true };
    }

    internal static Opt_any Some_any(object v)
    {
        return new Opt_any { v = v, ok = true };
    }

    internal static Opt_Opt_int Some_Opt_int(Opt_int v)
    {
        return new Opt_Opt_int { v = v, ok = true };
    }

    internal static Opt_Pair_int_Slice_int Some_Pair_int_Slice_int(Pair_int_Slice_int v)
    {
        return new Opt_Pair_int_Slice_int { v = v, ok = true };
    }

    internal static Opt_int64 Some_int64(long v)
    {
        return new Opt_int64 { v = v, ok = true };
    }

    internal static Opt_string None_string()
    {
        return new Opt_string();
    }

    internal static Opt_float64 None_float64()
    {
        return new Opt_float64();
    }

    internal static Opt_int None_int()
    {
        return new Opt_int();
    }

    internal static long Count_int(Node_int n)
    {
        StackGuard.Check();
        long t = 1;
        foreach (var k in n.Children().View())
        {
            t += Count_int(k);
        }
        return t;
    }

    internal static async GoTask main()
    {
        var s = new Stack_intPtr();
        s.Push(new Slice<long>([1, 2])).Push(new Slice<long>([3]));
        var (x, err) = s.Value.Pop();
        fmt.Println(x, err, s.Value.Len(), s.Value.Describe(), s.Value);
        var e = new Stack_stringPtr();
        (_, err) = e.Value.Pop();
        fmt.Println(equal(err, errEmpty), e.Value.Describe(), e.Value);
        var loop = new RangeLoop();
        s.All()((long i, long v) =>
        {
            loop.Enter();
            fmt.Print(i, v, (GoString)" ");
            return loop.Continue();
        });
        loop.Done();
        fmt.Println();
        var l = new Ptr<List_float64>();
        l.Add(1.5);
        l.Add(2.0);
        l.Each((long i, double v) => fmt.Print(i, (GoString)":", v, (GoString)" "));
        fmt.Println(l.Value.n);
        Ptr<Tree_string_int> t = null;
        foreach (var (i, w) in strings.Fields("m c x a d m").View().Indexed())
        {
            t = t.Put(w, i);
        }
        var loop1 = new RangeLoop();
        t.Walk((GoString k, long v) =>
        {
            loop1.Enter();
            fmt.Print(k, v, (GoString)" ");
            if (k == "m"u8)
            {
                return loop1.Break();
            }
            return loop1.Continue();
        });
        loop1.Done();
        fmt.Println();
        var set = new Set_Pair_int_string(new Map<Pair_int_string, Empty>());
        set.Add(new Slice<Pair_int_string>([new Pair_int_string { A = 1, B = "a" }, new Pair_int_string { A = 1, B = "a" }]));
        fmt.Println(set.Value.Length, set.Has(new Pair_int_string { A = 1, B = "a" }), set.Has(new Pair_int_string { A = 2, B = "a" }));
        var sl = new Ptr<Slice_string>(new Slice_string(new Slice<GoString>(["a", "b"])));
        sl.Append("c");
        fmt.Println((object)sl.Value.Map(strings.ToUpper), sl.Value.First(), ((Slice_int)default(Slice_int)).First(), sl.Value.Value.Length);
        var f = new Func_int_string((long n) => strings.Repeat("z", n));
        fmt.Println(f.Call(2));
        var (result, result1) = f.Twice(1);
        fmt.Println(result, result1);
        var g = new Grid_int(new Array2<Array2<long>>(new Array2<long>(1, 2), new Array2<long>(3, 4)));
        fmt.Println(g.Transposed(), g, g == new Grid_int(new Array2<Array2<long>>(new Array2<long>(1, 2), new Array2<long>(3, 4))));
        var p = new Pipe_bool(new Chan<bool>(1));
        await p.Send(true);
        var arg = await p.Get();
        fmt.Println(arg);
        Container_int c = (Container_int)s;
        fmt.Println(c.Push(new Slice<long>([9])).Value.Len(), c.Len());
        var (_, isS) = assertOk<Ptr<Stack_int>>(c);
        var (_, isL) = assertOk<Container_string>(c);
        fmt.Println(isS, isL);
        fmt.Println(Some_int(3), None_string(), Some_string("x").Or("y"), None_float64().Or(2.5), Some_any(null), Some_Opt_int(Some_int(1)));
        var pr = new Pair_int_string { A = 1, B = "b" };
        fmt.Printf("%v %+v %T %T\n", pr.Swap(), pr.Swap().Swap(), pr, pr.Swap());
        var n1 = new Named_intPtr(new Named_int { List = new Ptr<List_int>(), name = "n" });
        Ptr.At(n1, ref n1.Value.Stack, ref n1.Value.StackPointer).Push(new Slice<long>([5]));
        n1.Value.List.Add(6);
        var arg1 = n1.Value.Stack.Len();
        fmt.Println((object)n1.Value.Stack.items, n1.Value.List.Value.head.Value.v, arg1, n1.Value.List.Value.n, n1.Value.name);
        var @in = new Inner_int { Opt = Some_Pair_int_Slice_int(new Pair_int_Slice_int { A = 1, B = new Slice<long>([2]) }) };
        fmt.Println(@in, @in.Opt.ok, (object)@in.Opt.v.B, @in.Opt.Or(new Pair_int_Slice_int()).A);
        fmt.Printf("%v %T %v %T %v %T\n", new Pair_string_int { A = "a", B = 1 }, new Pair_string_int(), new Pair_int_int { A = 1, B = 2 }, new Pair_bool_bool(), new Slice<long>([1]), new Slice<GoString>(0));
        var @is = new IntStackPtr();
        Ptr.At(@is, ref @is.Value.Stack, ref @is.Value.StackPointer).Push(new Slice<long>([1]));
        fmt.Printf("%v %T %T %d\n", @is.Value, @is.Value, new Ints(), new Ints { items = new Slice<long>([1, 2]) }.items.Length);
        var r = new Rec_int { v = 1, kids = new Slice<Rec_int>([new Rec_int { v = 2 }]), m = new Map<GoString, Ptr<Rec_int>> { ["x"] = new Ptr<Rec_int>(new Rec_int { v = 3 }) } };
        var result2 = append(r.m["x"].Value.kids, r);
        r.m["x"].Value.kids = result2;
        fmt.Println(r.kids[0].v, r.m["x"].Value.kids[0].v, r.m.Length);
        var a = new Ptr<A_string>(new A_string { n = 1 });
        a.Value.b = new Ptr<B_string>(new B_string { a = a, v = "loop" });
        fmt.Println(a.Value.b.Value.a.Value.b.Value.v, a.Value.b.Value.a.Value.n);
        fmt.Println(new Ptr<Acc_int>().Add(3).Add(4).Value.Mean(2), new Ptr<Acc_float64>().Add(3.0).Add(4.0).Value.Mean(2));
        fmt.Println(Count_int(new branch_int { kids = new Slice<Node_int>([new leaf_int { v = 1 }, new branch_int { kids = new Slice<Node_int>([new leaf_int { v = 2 }]) }]) }));
        Func<Slice<long>, Ptr<Stack_int>> push = s.Push;
        Func<(long, error)> pop = () => s.Value.Pop();
        push(new Slice<long>([100]));
        var (x1, err1) = pop();
        fmt.Println(x1, err1);
        Func<Stack_int, long> ln = (Stack_int receiver) => receiver.Len();
        Func<Ptr<Stack_string>, Slice<GoString>, Ptr<Stack_string>> ps = (Ptr<Stack_string> s1, Slice<GoString> xs) => s1.Push(xs);
        ps(e, new Slice<GoString>(["q"]));
        fmt.Println(ln(s.Value), (object)e.Value.items, Ptr.Receiver(s, "Len").Len());
        var m = new Map<Opt_int, GoString> { [Some_int(1)] = "one", [None_int()] = "none" };
        fmt.Println(m[new Opt_int { v = 1, ok = true }], m[new Opt_int()], Some_int(1) == Some_int(1), equal((object)Some_int(1), (object)Some_int64(1)));

        fmt.Println(new local_int { v = 1 }, new local_local_string_1());
        var an = new Struct { Pair = new Pair_int_bool { A = 7, B = true } };
        fmt.Println(an.Pair.A, an.Pair.Swap().A, an);
    }

    private static void InitializeVariables()
    {
        errEmpty = errors.New("empty");
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class Stack_intPtr : MethodPtr<Stack_int>, Container_int
{
    public Stack_intPtr()
    {
    }

    public Stack_intPtr(Stack_int value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public Ptr<Stack_int> Push(Slice<long> arg1) => Stack_intExtensions.Push(Self, arg1);
}

internal sealed class Stack_stringPtr : MethodPtr<Stack_string>, Container_string
{
    public Stack_stringPtr()
    {
    }

    public Stack_stringPtr(Stack_string value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public Ptr<Stack_string> Push(Slice<GoString> arg1) => Stack_stringExtensions.Push(Self, arg1);
}

internal sealed class Opt_intPtr : MethodPtr<Opt_int>, fmt.Stringer
{
    public Opt_intPtr()
    {
    }

    public Opt_intPtr(Opt_int value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Opt_stringPtr : MethodPtr<Opt_string>, fmt.Stringer
{
    public Opt_stringPtr()
    {
    }

    public Opt_stringPtr(Opt_string value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Opt_float64Ptr : MethodPtr<Opt_float64>, fmt.Stringer
{
    public Opt_float64Ptr()
    {
    }

    public Opt_float64Ptr(Opt_float64 value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Opt_anyPtr : MethodPtr<Opt_any>, fmt.Stringer
{
    public Opt_anyPtr()
    {
    }

    public Opt_anyPtr(Opt_any value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Opt_Opt_intPtr : MethodPtr<Opt_Opt_int>, fmt.Stringer
{
    public Opt_Opt_intPtr()
    {
    }

    public Opt_Opt_intPtr(Opt_Opt_int value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Opt_Pair_int_Slice_intPtr : MethodPtr<Opt_Pair_int_Slice_int>, fmt.Stringer
{
    public Opt_Pair_int_Slice_intPtr()
    {
    }

    public Opt_Pair_int_Slice_intPtr(Opt_Pair_int_Slice_int value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Opt_int64Ptr : MethodPtr<Opt_int64>, fmt.Stringer
{
    public Opt_int64Ptr()
    {
    }

    public Opt_int64Ptr(Opt_int64 value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class Named_intPtr : MethodPtr<Named_int>, Container_int
{
    public Named_intPtr()
    {
    }

    public Named_intPtr(Named_int value) : base(value)
    {
    }

    public long Len() => this.Value.Stack.Len();

    public Ptr<Stack_int> Push(Slice<long> arg1) => Stack_intExtensions.Push(Ptr.Field<Named_int, Stack_int>(this, static (ref Named_int s) => ref s.Stack), arg1);
}

internal sealed class Inner_intPtr : MethodPtr<Inner_int>, fmt.Stringer
{
    public Inner_intPtr()
    {
    }

    public Inner_intPtr(Inner_int value) : base(value)
    {
    }

    public GoString String() => this.Value.Opt.String();
}

internal sealed class IntStackPtr : MethodPtr<IntStack>, Container_int
{
    public IntStackPtr()
    {
    }

    public IntStackPtr(IntStack value) : base(value)
    {
    }

    public long Len() => this.Value.Stack.Len();

    public Ptr<Stack_int> Push(Slice<long> arg1) => Stack_intExtensions.Push(Ptr.Field<IntStack, Stack_int>(this, static (ref IntStack s) => ref s.Stack), arg1);
}

internal sealed class leaf_intPtr : MethodPtr<leaf_int>, Node_int
{
    public leaf_intPtr()
    {
    }

    public leaf_intPtr(leaf_int value) : base(value)
    {
    }

    public Slice<Node_int> Children() => Receiver("Children").Children();

    long Node_int.Value() => Receiver("Value").Value();
}

internal sealed class branch_intPtr : MethodPtr<branch_int>, Node_int
{
    public branch_intPtr()
    {
    }

    public branch_intPtr(branch_int value) : base(value)
    {
    }

    public Slice<Node_int> Children() => Receiver("Children").Children();

    long Node_int.Value() => Receiver("Value").Value();
}

[GoType("struct { main.Pair[int,bool] }")]
internal struct Struct : IEquatable<Struct>
{
    [Embedded]
    public Pair_int_bool Pair;

    public readonly bool Equals(Struct other) => this.Pair == other.Pair;

    public override readonly bool Equals(object obj) => obj is Struct other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Pair);

    public static bool operator ==(Struct a, Struct b) => a.Equals(b);

    public static bool operator !=(Struct a, Struct b) => !a.Equals(b);
}
