using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Rights;

public sealed class ResidentAccessOnPostgres(TestHost<OnPostgres> host) : ResidentAccessTests<OnPostgres>(host);
