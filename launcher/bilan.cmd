@echo off
rem Starts Bilan. Builds it first where that was never done.
setlocal
set "here=%~dp0"
set "root=%here%.."
if exist "%root%\pom.xml" (
  set "home=%here%target\distribution"
) else (
  set "home=%root%"
)
if not exist "%home%\lib\bilan-launcher.jar" (
  echo bilan: building Bilan 1>&2
  call mvn -B -q -f "%root%\pom.xml" -pl launcher -am -DskipTests -Dspotless.check.skip package 1>&2 || exit /b 3
)

rem Flags as in launcher/bilan, where their reasons are.
set "command=%~1"
set "alone="
if "%command%"=="" (
  set "alone=workbench"
  set "command=workbench"
)
set "speed=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "headless=true"
set "fonts=sun.awt.fontconfig"
if "%command%"=="burst" set "speed=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:MaxNewSize=192m"
if "%command%"=="watch" set "speed=-XX:TieredStopAtLevel=1 -XX:+UseParallelGC -XX:MaxNewSize=192m"
if "%command%"=="workbench" (
  set "speed=-XX:+UseG1GC"
  set "headless=false"
  set "fonts=bilan.fontconfig"
)
java %speed% -Xshare:auto -Djava.awt.headless=%headless% ^
  "-D%fonts%=%home%\lib\fontconfig.properties" "-Dbilan.home=%home%" %BILAN_OPTS% ^
  -jar "%home%\lib\bilan-launcher.jar" %alone% %*
exit /b %errorlevel%
