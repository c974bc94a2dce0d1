// Accounts with limits: locks in order, wrapped and joined errors, a log.
using System;
using GoRuntime;
using GoStd;
using GoSync;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Money", Underlying = "int64")]
[MethodPtr(typeof(MoneyPtr))]
internal readonly struct Money(long value) : INamed<long>, fmt.Stringer, IEquatable<Money>
{
    public readonly long Value = value;
    long INamed<long>.Value => Value;

    public static implicit operator Money(long value) => new(value);

    public static explicit operator long(Money a) => a.Value;

    public bool Equals(Money other) => Value == other.Value;

    public override bool Equals(object obj) => obj is Money other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(Money a, Money b) => a.Value == b.Value;

    public static bool operator !=(Money a, Money b) => a.Value != b.Value;

    public static Money operator +(Money a, Money b) => new(a.Value + b.Value);

    public static Money operator -(Money a, Money b) => new(a.Value - b.Value);

    public static bool operator <(Money a, Money b) => a.Value < b.Value;

    public static bool operator >(Money a, Money b) => a.Value > b.Value;

    public static Money operator -(Money a) => new(-a.Value);

    public GoString String()
    {
        var m = this;
        GoString sign = "";
        if (m < 0)
        {
            (sign, m) = ("-", -m);
        }
        return fmt.Sprintf("%s$%d.%02d", sign, (int64)(m.Value / 100), (int64)(m.Value % 100));
    }
}

[GoType("main.ID")]
[MethodPtr(typeof(IDPtr))]
internal struct ID : INamed<Array2<byte>>, fmt.Stringer, IEquatable<ID>
{
    public Array2<byte> Value;

    public ID(Array2<byte> value) => Value = value;

    Array2<byte> INamed<Array2<byte>>.Value => Value;

    public bool Equals(ID other) => Value == other.Value;

    public override bool Equals(object obj) => obj is ID other && Equals(other);

    public override int GetHashCode() => Value.GetHashCode();

    public static bool operator ==(ID a, ID b) => a.Value == b.Value;

    public static bool operator !=(ID a, ID b) => a.Value != b.Value;

    public GoString String()
    {
        var id = new IDPtr(this);
        return strings.ToUpper((GoString)id.Value.Value.Slice(id));
    }
}

[GoType("main.Account")]
internal struct Account
{
    public Mutex mu;
    public ID id;
    public Money balance;
    public Slice<Txn> history;
    public Ptr<Limits> limits;

    public error withdraw(Money m)
    {
        var l = this.limits;
        if (l != null && m > l.Value.Single)
        {
            return fmt.Errorf("withdraw %v from %v: %w", m, this.id, ErrLimit);
        }
        if (this.balance < m)
        {
            return (error)new InsufficientFundsPtr(new InsufficientFunds { Need = m, Have = this.balance });
        }
        this.balance -= m;
        return null;
    }
}

[GoType("main.Limits")]
internal struct Limits : IEquatable<Limits>
{
    public Money Daily;
    public Money Single;

    public readonly bool Equals(Limits other) => this.Daily == other.Daily && this.Single == other.Single;

    public override readonly bool Equals(object obj) => obj is Limits other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Daily, this.Single);

    public static bool operator ==(Limits a, Limits b) => a.Equals(b);

    public static bool operator !=(Limits a, Limits b) => !a.Equals(b);
}

[GoType("main.Txn")]
[MethodPtr(typeof(TxnPtr))]
internal struct Txn : fmt.Stringer, IEquatable<Txn>
{
    public byte Kind;
    public Money Amount;
    public Ptr<ID> Peer;

    public GoString String()
    {
        if (this.Peer != null)
        {
            return fmt.Sprintf("%c %v->%v", this.Kind, this.Amount, this.Peer.Value);
        }
        return fmt.Sprintf("%c %v", this.Kind, this.Amount);
    }

    public readonly bool Equals(Txn other) => this.Kind == other.Kind && this.Amount == other.Amount && this.Peer == other.Peer;

    public override readonly bool Equals(object obj) => obj is Txn other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.Kind, this.Amount, this.Peer);

    public static bool operator ==(Txn a, Txn b) => a.Equals(b);

    public static bool operator !=(Txn a, Txn b) => !a.Equals(b);
}

[GoType("main.InsufficientFunds")]
[MethodPtr(typeof(InsufficientFundsPtr))]
internal struct InsufficientFunds : error
{
    public Money Need;
    public Money Have;

    public GoString Error()
    {
        return fmt.Sprintf("need %v, have %v", this.Need, this.Have);
    }
}

[GoType("main.(*InsufficientFunds)")]
internal static class InsufficientFundsExtensions
{
    internal static bool Is(this Ptr<InsufficientFunds> e, error target)
    {
        var (_, ok) = assertOk<Ptr<InsufficientFunds>>(target);
        return ok;
    }
}

[GoType("main.Bank")]
internal struct Bank
{
    public Map<ID, Ptr<Account>> accounts;
    public Ptr<log.Logger> log;
    public Struct1 audit;

    public Money Total()
    {
        Money t = default(Money);
        foreach (var (_, a) in this.accounts)
        {
            t += a.Value.balance;
        }
        return t;
    }
}

[GoType("main.(*Bank)")]
internal static class BankExtensions
{
    internal static void note(this Ptr<Bank> b, GoString what)
    {
        ref var bValue = ref b.Pointee();
        bValue.audit.Mutex.Lock();
        try
        {
            bValue.audit.count[what]++;
        }
        finally
        {
            bValue.audit.Mutex.Unlock();
        }
    }

    internal static Ptr<Account> Open(this Ptr<Bank> b, GoString id, Money amount, Ptr<Limits> limits)
    {
        var a = new Ptr<Account>(new Account { limits = limits, balance = amount });
        copy(a.Value.id.Value.Slice(a), id);
        b.Value.accounts[a.Value.id] = a;
        b.note("open");
        return a;
    }

    internal static error Transfer(this Ptr<Bank> b, ID from, ID to, Money m)
    {
        var fromPtr = new IDPtr(from);
        var toPtr = new IDPtr(to);
        error err = null;
        var frame = new DeferFrame();
        try
        {
            frame.Defer(() =>
            {
                if (err == null)
                {
                    b.note("transfer");
                }
                else
                {
                    b.note("failed");
                    err = fmt.Errorf("transfer: %w", err);
                }
            });
            var (src, ok1) = b.Value.accounts.Lookup(fromPtr.Value);
            ref var srcValue = ref src.Pointee();
            var (dst, ok2) = b.Value.accounts.Lookup(toPtr.Value);
            ref var dstValue = ref dst.Pointee();
            if (!ok1 || !ok2)
            {
                err = errors.Join(ErrUnknown, fmt.Errorf("%v or %v", fromPtr.Value, toPtr.Value));
                goto Return;
            }
            var first = src;
            var second = dst;
            if (slices.Compare(fromPtr.Value.Value.Slice(fromPtr), toPtr.Value.Value.Slice(toPtr)) > 0)
            {
                (first, second) = (second, first);
            }
            first.Value.mu.Lock();
            var pointer = first;
            frame.Defer(() => pointer.Value.mu.Unlock());
            if (first != second)
            {
                second.Value.mu.Lock();
                var pointer1 = second;
                frame.Defer(() => pointer1.Value.mu.Unlock());
            }
            {
                var err1 = srcValue.withdraw(m);
                if (err1 != null)
                {
                    err = err1;
                    goto Return;
                }
            }
            dstValue.balance += m;
            srcValue.history = append(srcValue.history, new Txn { Kind = (byte)'-', Amount = m, Peer = Ptr.At(dst, ref dst.Value.id) });
            dstValue.history = append(dstValue.history, new Txn { Kind = (byte)'+', Amount = m, Peer = Ptr.At(src, ref src.Value.id) });
            err = null;
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
    Return:
        frame.Run();
        return err;
    }
}

internal static partial class Program
{
    internal static error ErrLimit;
    internal static error ErrUnknown;

    internal static Ptr<Bank> NewBank()
    {
        var b = new Ptr<Bank>(new Bank { accounts = new Map<ID, Ptr<Account>>(), log = log.New(os.Stdout, "bank: ", log.Lmsgprefix) });
        b.Value.audit.count = new Map<GoString, long>();
        return b;
    }

    internal static async GoTask main()
    {
        var b = NewBank();
        var a = b.Open("aa", 10000, null);
        var c = b.Open("cc", 505, new Ptr<Limits>(new Limits { Single = 1000 }));
        b.Open("dd", 0, null);
        var err = b.Transfer(a.Value.id, c.Value.id, 2050);
        if (err != null)
        {
            b.Value.log.Println(err);
        }
        foreach (var t in new Slice<Struct>([new Struct { from = "cc", to = "dd", m = 999 }, new Struct { from = "cc", to = "dd", m = 1100 }, new Struct { from = "dd", to = "aa", m = 5000 }, new Struct { from = "zz", to = "aa", m = 1 }, new Struct { from = "dd", to = "dd", m = 1 }]).View())
        {
            var err1 = b.Transfer(new ID(((Slice<byte>)t.from).ToArray<Array2<byte>>()), new ID(((Slice<byte>)t.to).ToArray<Array2<byte>>()), t.m);
            var inf = new Ptr<Ptr<InsufficientFunds>>();
            if (errors.As(err1, inf))
            {
                b.Value.log.Printf("short by %v", inf.Value.Value.Need - inf.Value.Value.Have);
            }
            var arg = errors.Is(err1, ErrLimit);
            var arg1 = errors.Is(err1, ErrUnknown);
            b.Value.log.Printf("%s->%s %8v: %v [limit %t, unknown %t]", t.from, t.to, t.m, err1, arg, arg1);
        }
        var ids = slices.SortedFunc(maps.Keys(b.Value.accounts), (ID x, ID y) => strings.Compare(y.String(), x.String()));
        foreach (var idItem in ids.View())
        {
            var id = idItem;
            var acc = b.Value.accounts[id];
            fmt.Printf("%v %10v %v\n", id, acc.Value.balance, (object)acc.Value.history);
        }
        var wg = new WaitGroup();
        for (long iNext = 0; iNext < 50; iNext++)
        {
            var i = iNext;
            wg.Add(1);
            Go.Run((long n) =>
            {
                try
                {
                    var from = ids[n % 3];
                    var to = ids[(n * 7 + 1) % 3];
                    _ = b.Transfer(from, to, (Money)n);
                }
                finally
                {
                    wg.Done();
                }
            }, i);
        }
        await wg.WaitAsync();
        fmt.Println(b.Value.Total(), (Money)(-5), b.Value.audit.count["open"], b.Value.audit.count["transfer"] + b.Value.audit.count["failed"]);
        fmt.Printf("%d %x %v %+v\n", (Money)7, new ID(new Array2<byte>((byte)'a', (byte)'b')), new Limits { Daily = 1, Single = 2 }, new Ptr<Limits>(new Limits { Daily = 1, Single = 250 }));
        fmt.Printf("%v %+v\n", new Txn { Kind = (byte)'x', Amount = 3, Peer = null }, new Slice<Txn>([new Txn { Kind = (byte)'y', Amount = 100, Peer = Ptr.At(a, ref a.Value.id) }]));
    }

    private static void InitializeVariables()
    {
        ErrLimit = errors.New("limit exceeded");
        ErrUnknown = errors.New("unknown account");
    }

    private static async GoTask Start()
    {
        InitializeVariables();
        await main();
    }

    private static int Main(string[] args) => Go.Main(Start, args);
}

internal sealed class MoneyPtr : MethodPtr<Money>, fmt.Stringer
{
    public MoneyPtr()
    {
    }

    public MoneyPtr(Money value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class IDPtr : MethodPtr<ID>, fmt.Stringer
{
    public IDPtr()
    {
    }

    public IDPtr(ID value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class TxnPtr : MethodPtr<Txn>, fmt.Stringer
{
    public TxnPtr()
    {
    }

    public TxnPtr(Txn value) : base(value)
    {
    }

    public GoString String() => Receiver("String").String();
}

internal sealed class InsufficientFundsPtr : MethodPtr<InsufficientFunds>, error, errors.isMatcher
{
    public InsufficientFundsPtr()
    {
    }

    public InsufficientFundsPtr(InsufficientFunds value) : base(value)
    {
    }

    public GoString Error() => Receiver("Error").Error();

    public bool Is(error target) => InsufficientFundsExtensions.Is(Self, target);
}

[GoType("struct { from string; to string; m main.Money }")]
internal struct Struct
{
    public GoString from;
    public GoString to;
    public Money m;
}

[GoType("struct { sync.Mutex; count map[string]int }")]
[MethodPtr(typeof(Struct1Ptr))]
internal struct Struct1
{
    [Embedded]
    public Mutex Mutex;
    public Map<GoString, long> count;
}

internal sealed class Struct1Ptr : MethodPtr<Struct1>, Locker
{
    public Struct1Ptr()
    {
    }

    public Struct1Ptr(Struct1 value) : base(value)
    {
    }

    public void Lock() => this.Value.Mutex.Lock();

    public void Unlock() => this.Value.Mutex.Unlock();
}
