using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class ShownAndLoggedOnPostgres(TestHost<OnPostgres> host) : ShownAndLoggedTests<OnPostgres>(host);
