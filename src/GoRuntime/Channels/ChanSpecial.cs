// What few channels have: a synctest bubble they were made in, or a timer that sends on them. Other channels have none, and
// pay for one comparison with null.

namespace GoRuntime;

internal sealed class ChanSpecial(Bubble? bubble, ChanTimer? timer)
{
    /// <summary>The bubble it was made in: from elsewhere it must not be used, and waiting for it blocks durably.</summary>
    public Bubble? Bubble { get; } = bubble;

    /// <summary>The timer that sends on it.</summary>
    public ChanTimer? Timer { get; } = timer;

    /// <summary>Before a send. Fatal: <c>send on synctest channel from outside bubble</c>.</summary>
    public void BeforeSend() => Check("send on synctest channel from outside bubble");

    /// <summary>Before a close. Fatal: <c>close of synctest channel from outside bubble</c>.</summary>
    public void BeforeClose() => Check("close of synctest channel from outside bubble");

    /// <summary>Before a receive. Fatal: <c>receive on synctest channel from outside bubble</c>.</summary>
    public void BeforeReceive()
    {
        Check("receive on synctest channel from outside bubble");
        Timer?.RunIfDue();
    }

    /// <summary>Before a select of several cases. Fatal: <c>select on synctest channel from outside bubble</c>.</summary>
    public void BeforeSelect()
    {
        Check("select on synctest channel from outside bubble");
        Timer?.RunIfDue();
    }

    private void Check(string text)
    {
        if (Bubble != null && Bubble != Bubble.Current)
        {
            FatalError.Throw(text);
        }
    }
}
