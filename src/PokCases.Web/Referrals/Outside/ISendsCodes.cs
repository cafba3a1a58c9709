namespace PokCases.Web.Referrals.Outside;

/// <summary>Sends a code to a phone, apart from the link.</summary>
internal interface ISendsCodes
{
    /// <summary>Whether an installation can do that at all.</summary>
    bool IsOn { get; }

    /// <summary>Sends it now; the number is kept nowhere.</summary>
    /// <param name="number">Digits, with a plus sign before them or not.</param>
    /// <param name="code">The code.</param>
    /// <param name="cancellation">Gives it up.</param>
    /// <returns>Whether the gateway took it.</returns>
    Task<bool> Send(string number, string code, CancellationToken cancellation);
}
