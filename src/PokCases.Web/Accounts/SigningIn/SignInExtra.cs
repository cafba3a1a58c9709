namespace PokCases.Web.Accounts.SigningIn;

/// <summary>Another way in that stands on the sign-in page, above the password. A part that has one registers it; usually none does.</summary>
/// <param name="Component">A component with one parameter, <c>Back</c>: where to go after signing in.</param>
internal sealed record SignInExtra(Type Component);
