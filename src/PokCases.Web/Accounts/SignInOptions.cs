namespace PokCases.Web.Accounts;

/// <summary>How long a sign-in lasts (section <c>SignIn</c>).</summary>
public sealed class SignInOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "SignIn";

    /// <summary>Ends after this time without a request by the person; background pulls don't count. Default one hour.</summary>
    public TimeSpan EndsAfterIdle { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Ends after this time whatever happens. Default twelve hours.</summary>
    public TimeSpan EndsAfter { get; set; } = TimeSpan.FromHours(12);

    /// <summary>How many attempts to sign in, use a link or ask for one a client's address has in five minutes. Default 60: a whole table behind one router.</summary>
    public int AttemptsPerAddress { get; set; } = 60;
}
