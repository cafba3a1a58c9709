using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class ExportsOnPostgres(TestHost<OnPostgres> host) : ExportsTests<OnPostgres>(host);
